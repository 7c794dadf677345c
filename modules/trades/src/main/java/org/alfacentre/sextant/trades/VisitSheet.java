package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.DocumentKind;
import org.alfacentre.sextant.axis.Paper;
import org.alfacentre.sextant.axis.Paper.Section;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView.Seated;
import org.alfacentre.sextant.shell.Words;

/**
 * What one takes along on the day of the visit: the sequences, the instructions, and the visitors
 * by name and structure only, once they have read the safety instructions (domain.md §2.8).
 */
@ApplicationScoped
public class VisitSheet implements DocumentKind {

    @Inject private Days days;
    @Inject private Visits visits;
    @Inject private Words words;

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public Paper compose(SessionCard session, Locale language) {
        DayCard day = DayCard.of(session, days.arrangement(session.id()), days.sequences());
        return new Paper(
                List.of(
                        Section.table(
                                words.of(language, "trades.slot.programme"),
                                List.of(
                                        words.of(language, "trades.begins"),
                                        words.of(language, "trades.ends"),
                                        words.of(language, "trades.sequence"),
                                        words.of(language, "trades.place")),
                                day.lines().stream().map(VisitSheet::row).toList()),
                        Section.text(
                                words.of(language, "trades.host"),
                                Stream.concat(
                                                Stream.of(or(day.arrangement().host(), language)),
                                                logistics(session, language).stream())
                                        .toList()),
                        Section.text(
                                words.of(language, "trades.instructions"),
                                List.of(or(day.arrangement().instructions(), language))),
                        visitors(session, language)));
    }

    /** Those who have read the safety instructions, in the groups that the host takes. */
    private Section visitors(SessionCard session, Locale language) {
        List<List<Seated>> groups = visits.roster(session.id()).groups();
        List<List<String>> rows = new ArrayList<>();
        for (int group = 1; group <= groups.size(); group++) {
            for (Seated visitor : groups.get(group - 1)) {
                rows.add(
                        List.of(
                                String.valueOf(group),
                                visitor.name(),
                                text(visitor.organisation())));
            }
        }
        String heading = words.of(language, "trades.visitors");
        return rows.isEmpty()
                ? Section.text(heading, List.of(words.of(language, "trades.visitors.none")))
                : Section.table(
                        heading,
                        List.of(
                                words.of(language, "trades.group"),
                                words.of(language, "trades.visitor"),
                                words.of(language, "trades.structure")),
                        rows);
    }

    private List<String> logistics(SessionCard session, Locale language) {
        Logistics visit = visits.logistics(session.id());
        return Stream.of(
                        visit.address(),
                        visit.meetingPoint(),
                        visit.meetsAt() == null ? null : visit.meetsAt().toString(),
                        visit.transport(),
                        visit.equipment(),
                        visit.identityCard() ? words.of(language, "trades.identity-card") : null,
                        visit.safetyContact())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> row(DayCard.Line line) {
        return List.of(
                text(line.plan().begins()),
                text(line.plan().ends()),
                line.part().label(),
                text(line.plan().place()));
    }

    private String or(String said, Locale language) {
        return said == null ? words.of(language, "trades.later") : said;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
