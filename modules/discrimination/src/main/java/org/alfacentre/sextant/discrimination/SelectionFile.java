package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.axis.DocumentKind;
import org.alfacentre.sextant.axis.Paper;
import org.alfacentre.sextant.axis.Paper.Section;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Words;

/** The volunteers and their motivation on paper, for those who sit on the board. */
@ApplicationScoped
public class SelectionFile implements DocumentKind {

    @Inject private Calls calls;
    @Inject private PeopleView people;
    @Inject private Words words;

    @Override
    public String name() {
        return "selection";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF);
    }

    @Override
    public Paper compose(SessionCard session, Locale language) {
        List<Candidacy> candidacies =
                calls.of(session.id()).map(it -> calls.candidacies(it.getId())).orElse(List.of());
        var persons = people.professionals(candidacies.stream().map(Candidacy::getPerson).toList());
        List<List<String>> rows =
                candidacies.stream()
                        .filter(it -> persons.containsKey(it.getPerson()))
                        .map(it -> row(it, persons.get(it.getPerson()), language))
                        .toList();
        if (rows.isEmpty()) {
            return new Paper(
                    List.of(
                            Section.text(
                                    words.of(language, "discrimination.volunteers"),
                                    List.of(words.of(language, "discrimination.no-volunteers")))));
        }
        return new Paper(
                List.of(
                        Section.table(
                                words.of(language, "discrimination.volunteers"),
                                List.of(
                                        words.of(language, "discrimination.person"),
                                        words.of(language, "discrimination.structure"),
                                        words.of(language, "discrimination.motivation"),
                                        words.of(language, "discrimination.decision")),
                                rows)));
    }

    private List<String> row(Candidacy it, PeopleView.Professional person, Locale language) {
        String decision = words.of(language, "discrimination.decision." + it.getDecision());
        return List.of(
                person.name(),
                person.organisation() == null ? "" : person.organisation(),
                it.getMotivation(),
                it.getRank() == null ? decision : decision + " " + it.getRank());
    }
}
