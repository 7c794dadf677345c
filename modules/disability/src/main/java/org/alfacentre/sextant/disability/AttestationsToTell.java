package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.CalendarRule;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.ModulePost.Matter;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SessionView.Attended;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The day after the last half-day of an edition those who attended one are told that its
 * attestation is ready, with their themes; who turns out to have been there, later (domain.md
 * §2.6).
 */
@ApplicationScoped
public class AttestationsToTell implements CalendarRule {

    /** After which nobody is told of an edition any more. */
    private static final int DAYS = 30;

    private static final String PAGE = "/disability/themes.xhtml";

    @Inject private SessionView sessions;
    @Inject private Attendances attendances;
    @Inject private ModulePost post;
    @Inject private Words words;

    @Override
    @Transactional
    public void apply(Instant now) {
        LocalDate today = ParisTime.day(now);
        sessions.all(DisabilityModule.ACTION).stream()
                .filter(it -> it.status() != SessionStatus.DRAFT)
                .collect(Collectors.groupingBy(Cycle::edition))
                .forEach(
                        (edition, held) -> {
                            if (isDue(held, today)) {
                                tell(edition, held);
                            }
                        });
    }

    static boolean isDue(List<SessionCard> edition, LocalDate today) {
        LocalDate last =
                edition.stream()
                        .flatMap(it -> it.halfDays().stream())
                        .map(SessionCard.Half::date)
                        .max(LocalDate::compareTo)
                        .orElse(null);
        return last != null
                && edition.stream().allMatch(SessionCard::dated)
                && today.isAfter(last)
                && !today.isAfter(last.plusDays(DAYS));
    }

    private void tell(String edition, List<SessionCard> held) {
        SessionCard any = held.get(0);
        Set<Long> persons =
                sessions.attended(held.stream().map(SessionCard::id).toList()).stream()
                        .map(Attended::person)
                        .collect(Collectors.toSet());
        for (long person : persons) {
            post.send(
                    DisabilityModule.ID,
                    AttestationReady.NAME,
                    person,
                    new Matter(
                            "attestation:" + edition,
                            PAGE,
                            language -> themes(person, any, language)));
        }
    }

    /** « Handicap visuel ou auditif ; Mobiliser les financements via l’ASP ». */
    private String themes(long person, SessionCard any, Locale language) {
        List<String> themes =
                attendances.of(person, any).stream()
                        .map(SessionView.Attested::theme)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return themes.isEmpty()
                ? words.of(language, "disability.attestation.no-theme")
                : String.join(" ; ", themes);
    }
}
