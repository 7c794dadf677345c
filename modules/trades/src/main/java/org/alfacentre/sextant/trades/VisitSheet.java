package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.DocumentKind;
import org.alfacentre.sextant.axis.Paper;
import org.alfacentre.sextant.axis.Paper.Section;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.shell.Words;

/**
 * What one takes along on the day of the visit: the sequences, the instructions, and the visitors
 * by name and structure only (domain.md §2.8).
 */
@ApplicationScoped
public class VisitSheet implements DocumentKind {

    @Inject private Days days;
    @Inject private SessionView sessions;
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
                                List.of(or(day.arrangement().host(), language))),
                        Section.text(
                                words.of(language, "trades.instructions"),
                                List.of(or(day.arrangement().instructions(), language))),
                        visitors(session, language)));
    }

    private Section visitors(SessionCard session, Locale language) {
        return Section.table(
                words.of(language, "trades.visitors"),
                List.of(
                        words.of(language, "trades.visitor"),
                        words.of(language, "trades.structure")),
                sessions
                        .seated(List.of(session.id()))
                        .getOrDefault(session.id(), List.of())
                        .stream()
                        .map(it -> List.of(it.name(), text(it.organisation())))
                        .toList());
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
