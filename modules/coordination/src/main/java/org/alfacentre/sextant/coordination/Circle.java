package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Those whom action 3 brings together: who is référent of a regroupement, and who holds a mandate
 * for one, alternates too. A mandate says it, no job title (domain.md §2.3).
 */
@ApplicationScoped
public class Circle {

    @Inject private PeopleView people;
    @Inject private Mandates mandates;

    /** Ids of all of them, today. */
    Set<Long> members() {
        Set<Long> members = new TreeSet<>();
        people.referents().values().forEach(members::addAll);
        mandates.current().stream()
                .filter(it -> it.isActiveOn(mandates.today()))
                .map(Mandate::getPerson)
                .forEach(members::add);
        return members;
    }

    /** Asked of the directory: who came by a mail's link has no role, and is one of them still. */
    boolean includes(Caller one) {
        return members().contains(one.id());
    }

    /** They, staff who prepare their days, and the director may read what is theirs. */
    void mustRead(Caller reader) {
        if (!reader.is(Role.ADMINISTRATOR, Role.STAFF, Role.DIRECTOR) && !includes(reader)) {
            throw Refusal.forbidden();
        }
    }
}
