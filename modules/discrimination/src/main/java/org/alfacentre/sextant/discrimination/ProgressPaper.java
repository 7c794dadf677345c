package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.DocumentKind;
import org.alfacentre.sextant.axis.Paper;
import org.alfacentre.sextant.axis.Paper.Section;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.discrimination.ProgressNotes.Brought;
import org.alfacentre.sextant.shell.Words;

/** What relays bring to a gathering, for those who lead it. */
@ApplicationScoped
public class ProgressPaper implements DocumentKind {

    @Inject private ProgressNotes notes;
    @Inject private Words words;

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Paper compose(SessionCard session, Locale language) {
        String heading = words.of(language, "discrimination.progress.all");
        List<List<String>> rows = notes.of(session.id()).stream().map(ProgressPaper::row).toList();
        return new Paper(
                List.of(
                        rows.isEmpty()
                                ? Section.text(
                                        heading,
                                        List.of(words.of(language, "discrimination.progress.none")))
                                : Section.table(
                                        heading,
                                        List.of(
                                                words.of(language, "discrimination.departement"),
                                                words.of(language, "discrimination.person"),
                                                words.of(language, "discrimination.structure"),
                                                words.of(language, "discrimination.progress")),
                                        rows)));
    }

    private static List<String> row(Brought it) {
        return List.of(
                told(it.by().departement()),
                it.by().name(),
                told(it.by().organisation()),
                it.note().getWords());
    }

    private static String told(String known) {
        return known == null ? "" : known;
    }
}
