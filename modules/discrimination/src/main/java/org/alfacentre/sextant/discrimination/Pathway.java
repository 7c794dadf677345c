package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionView;

/**
 * Which step of the pathway a session is: support when there is a call for it, gathering when it
 * was planned as one, awareness otherwise.
 */
@ApplicationScoped
public class Pathway {

    @PersistenceContext(unitName = "discrimination")
    private EntityManager em;

    @Inject private SessionView sessions;

    public Phase phase(long session) {
        if (supports().contains(session)) {
            return Phase.SUPPORT;
        }
        return gatherings().contains(session) ? Phase.GATHERING : Phase.AWARENESS;
    }

    Set<Long> supports() {
        return new HashSet<>(
                em.createQuery("SELECT c.session FROM DiscriminationCall c", Long.class)
                        .getResultList());
    }

    Set<Long> gatherings() {
        return new HashSet<>(
                em.createQuery("SELECT g.session FROM DiscriminationGathering g", Long.class)
                        .getResultList());
    }

    /** The awareness sessions, in any département, of which the person attended a part. */
    Set<Long> awareness(long person) {
        return awareness(sessions.attendedBy(person, DiscriminationModule.ACTION));
    }

    /** Of what was attended, the awareness sessions. */
    Set<Long> awareness(List<SessionView.Attended> attended) {
        Set<Long> later = supports();
        later.addAll(gatherings());
        return attended.stream()
                .map(SessionView.Attended::session)
                .filter(it -> !later.contains(it))
                .collect(Collectors.toSet());
    }
}
