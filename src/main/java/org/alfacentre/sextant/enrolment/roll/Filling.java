package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.session.SessionStatus;

/** How far the published sessions are filled, for whoever directs the programme. */
@Named("filling")
@RequestScoped
public class Filling {

    private static final String NUMBERS =
            " COUNT(s.id), SUM(COALESCE(s.capacity, 0)), SUM(CASE WHEN s.capacity IS NULL THEN 0"
                    + " ELSE c.occupying END), SUM(c.occupying), SUM(c.waiting)) FROM"
                    + " TrainingSession s, SeatCount c WHERE c.session = s.id AND s.status IN"
                    + " :statuses ";
    private static final String ROW =
            "SELECT NEW org.alfacentre.sextant.enrolment.roll.Filling.Row(";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private CurrentUser user;

    private List<Row> actions;
    private List<Row> departements;

    /**
     * What the sessions of an action or a département come to.
     *
     * @param code of the action or the département, null for the whole region
     * @param offered places of the sessions that limit them
     * @param takenOfOffered places taken in those sessions
     * @param taken places taken in all sessions
     */
    public record Row(
            String code,
            String title,
            int axis,
            long sessions,
            long offered,
            long takenOfOffered,
            long taken,
            long waiting) {

        public Row(
                String code,
                long sessions,
                long offered,
                long takenOfOffered,
                long taken,
                long waiting) {
            this(code, null, 0, sessions, offered, takenOfOffered, taken, waiting);
        }

        /** In percent, or null where no session limits its places. */
        public Long rate() {
            return offered == 0 ? null : Math.round(100d * takenOfOffered / offered);
        }
    }

    public boolean isShown() {
        return user.caller().map(it -> it.is(Role.DIRECTOR)).orElse(false);
    }

    public List<Row> getActions() {
        if (actions == null) {
            actions =
                    rows(
                            "s.action.code, s.action.title, s.action.axis.number,",
                            "GROUP BY s.action.code, s.action.title, s.action.axis.number ORDER BY"
                                    + " s.action.code");
        }
        return actions;
    }

    public List<Row> getDepartements() {
        if (departements == null) {
            departements = rows("s.departement,", "GROUP BY s.departement ORDER BY s.departement");
        }
        return departements;
    }

    private List<Row> rows(String of, String grouped) {
        return em.createQuery(ROW + of + NUMBERS + grouped, Row.class)
                .setParameter("statuses", Set.of(SessionStatus.PUBLISHED, SessionStatus.CLOSED))
                .getResultList();
    }
}
