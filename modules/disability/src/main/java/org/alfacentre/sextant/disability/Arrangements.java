package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.DocumentKind;
import org.alfacentre.sextant.axis.Paper;
import org.alfacentre.sextant.axis.Paper.Section;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Words;

/** What the room and the trainers prepare: how many of which measure, never for whom. */
@ApplicationScoped
public class Arrangements implements DocumentKind {

    @Inject private Measures measures;
    @Inject private ProgrammeView programme;
    @Inject private Words words;

    @Override
    public String name() {
        return "arrangements";
    }

    /** A need may be stated on any enrolment. */
    @Override
    public Set<String> actions() {
        return programme.actions();
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.TRAINER, Role.DISABILITY_REFERENT);
    }

    @Override
    public Paper compose(SessionCard session, Locale language) {
        Map<MeasureKind, Long> counts =
                measures.arranged(session.id()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Measure::getKind, TreeMap::new, Collectors.counting()));
        String heading = words.of(language, "disability.document.arrangements");
        Section arranged =
                counts.isEmpty()
                        ? Section.text(
                                heading, List.of(words.of(language, "disability.paper.none")))
                        : Section.table(
                                heading,
                                List.of(
                                        words.of(language, "disability.kind"),
                                        words.of(language, "disability.paper.count")),
                                counts.entrySet().stream()
                                        .map(it -> row(it.getKey(), it.getValue(), language))
                                        .toList());
        return new Paper(
                List.of(
                        arranged,
                        Section.text(
                                words.of(language, "disability.paper.room"),
                                List.of(
                                        words.of(language, "disability.paper.checklist")
                                                .split("; ")))));
    }

    private List<String> row(MeasureKind kind, long count, Locale language) {
        return List.of(words.of(language, "disability.kind." + kind), String.valueOf(count));
    }
}
