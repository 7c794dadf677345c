package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.Paper;
import org.alfacentre.sextant.axis.Paper.Section;
import org.alfacentre.sextant.axis.PersonalPaper;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView.Attested;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;

/** The themes of an edition that somebody attended, with the half-days and hours really done. */
@ApplicationScoped
public class AttestationOfTheCycle implements PersonalPaper {

    @Inject private Attendances attendances;
    @Inject private Words words;
    @Inject private Formats formats;

    @Override
    public String name() {
        return "cycle";
    }

    @Override
    public Paper compose(SessionCard session, long person, Locale language) {
        List<Attested> attended = attendances.of(person, session);
        Duration done = attended.stream().map(Attested::done).reduce(Duration.ZERO, Duration::plus);
        String heading = words.of(language, "disability.cycle.themes");
        return new Paper(
                List.of(
                        Section.table(
                                heading,
                                List.of(
                                        words.of(language, "disability.cycle.theme"),
                                        words.of(language, "disability.cycle.half-day"),
                                        words.of(language, "disability.cycle.planned"),
                                        words.of(language, "disability.cycle.done")),
                                attended.stream().map(it -> row(it, session, language)).toList()),
                        Section.text(
                                words.of(language, "disability.cycle.total"),
                                List.of(
                                        words.of(
                                                language,
                                                "disability.cycle.total.text",
                                                attended.size(),
                                                attendances.halfDays(session),
                                                duration(done, language))))));
    }

    private List<String> row(Attested it, SessionCard session, Locale language) {
        return List.of(
                it.theme() == null ? session.title() : it.theme(),
                formats.halfDay(language, it.slot()),
                duration(it.planned(), language),
                duration(it.done(), language));
    }

    private String duration(Duration duration, Locale language) {
        return words.of(
                language, "document.duration", duration.toHours(), duration.toMinutesPart());
    }
}
