package org.alfacentre.sextant.demo.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alfacentre.sextant.mail.delivery.PastDelivery;
import org.alfacentre.sextant.time.Agenda;
import org.alfacentre.sextant.time.ParisTime;
import org.alfacentre.sextant.time.SextantClock;

/**
 * Plays an edition day by day, each step as of its instant, with what each day makes due: shortly
 * after nine, when reminders leave, and once the day's own steps are done.
 */
@ApplicationScoped
class Narrator {

    private static final LocalTime REMINDERS_HAVE_LEFT = LocalTime.of(9, 5);

    @Inject private Office office;
    @Inject private People people;
    @Inject private SextantClock clock;
    @Inject private Agenda agenda;
    @Inject private PastDelivery post;

    @ActivateRequestContext
    void tell(Edition edition) {
        var stage = new Stage(office, people);
        Map<LocalDate, List<Holding.Step>> days =
                edition.steps().stream()
                        .collect(
                                Collectors.groupingBy(
                                        step -> ParisTime.day(step.at()),
                                        TreeMap::new,
                                        Collectors.toList()));
        LocalDate last = ParisTime.day(edition.now());
        for (LocalDate day = days.keySet().iterator().next();
                !day.isAfter(last);
                day = day.plusDays(1)) {
            tell(days.getOrDefault(day, List.of()), stage, morning(day, edition), edition);
        }
        settle(edition.now(), edition.unknown());
    }

    private static Instant morning(LocalDate day, Edition edition) {
        Instant morning = ParisTime.at(day, REMINDERS_HAVE_LEFT);
        return morning.isBefore(edition.now()) ? morning : edition.now();
    }

    private void tell(List<Holding.Step> steps, Stage stage, Instant morning, Edition edition) {
        List<Holding.Step> early = steps.stream().filter(it -> it.at().isBefore(morning)).toList();
        early.forEach(step -> play(step, stage));
        settle(morning, edition.unknown());
        steps.stream().skip(early.size()).forEach(step -> play(step, stage));
        if (!steps.isEmpty()) {
            Instant end = steps.get(steps.size() - 1).at().plus(Duration.ofMinutes(1));
            settle(end.isAfter(morning) ? end : morning, edition.unknown());
        }
    }

    private void play(Holding.Step step, Stage stage) {
        clock.asOf(step.at(), () -> step.act().on(stage, step.holding()));
    }

    /** What is due by then: closings, alerts, reminders planned, mails that had arrived. */
    private void settle(Instant then, Set<String> unknown) {
        clock.asOf(
                then,
                () -> {
                    agenda.run(then);
                    post.upTo(then, unknown);
                });
    }
}
