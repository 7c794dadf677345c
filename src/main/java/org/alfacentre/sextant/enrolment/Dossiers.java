package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Reads the values that modules are asked about and that quotas select by. */
@ApplicationScoped
class Dossiers {

    /** GIP staff, trainers and animators take no place (R23). */
    private static final Set<Role> OUTSIDE = Set.of(Role.ADMINISTRATOR, Role.STAFF, Role.DIRECTOR);

    private static final String GIP = "GIP";

    /** With what Derby joins by an index: of a table between two others it reads every row. */
    private static final String SESSION =
            "SELECT s FROM TrainingSession s LEFT JOIN FETCH s.halfDays WHERE s.id = :id";

    private static final String PERSON =
            "SELECT p FROM Person p LEFT JOIN FETCH p.organisation LEFT JOIN FETCH p.grants"
                    + " WHERE p.id = :id AND p.anonymisedAt IS NULL";

    private static final String PAST =
            "SELECT CASE WHEN EXISTS (SELECT 1 FROM enrolment e JOIN training_session s ON s.id ="
                    + " e.session_id WHERE e.person_id = p.id AND e.status = 'CONFIRMED' AND"
                    + " s.action_code = ?1) THEN 1 ELSE 0 END, CASE WHEN EXISTS (SELECT 1 FROM"
                    + " session_trainer st JOIN trainer t ON t.id = st.trainer_id WHERE"
                    + " st.session_id = ?2 AND t.person_id = p.id) THEN 1 ELSE 0 END FROM person p"
                    + " WHERE p.id = ?3";

    /**
     * @param enrolled confirmed in another session of the action
     * @param leads a trainer of the session
     */
    private record Past(boolean enrolled, boolean leads) {}

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Transactional
    Dossier read(long sessionId, long personId, boolean byStaff) {
        TrainingSession session = one(SESSION, TrainingSession.class, sessionId);
        Person person = one(PERSON, Person.class, personId);
        if (!person.isActive()) {
            throw Refusal.invalid("person", "person-inactive");
        }
        Organisation organisation = person.getOrganisation();
        Long organisationId = organisation == null ? null : organisation.getId();
        Set<Long> networks =
                person.getNetworks().stream().map(LocalNetwork::getId).collect(Collectors.toSet());
        Past past = past(personId, session);
        var candidate =
                new Candidate(
                        personId,
                        person.getDepartement(),
                        organisationId,
                        networks,
                        person.getFunction(),
                        person.getAudience(),
                        byStaff);
        var profile =
                new Profile(
                        person.getDepartement(),
                        organisationId,
                        networks,
                        person.getFunction(),
                        person.getAudience(),
                        !past.enrolled());
        boolean outside = isOutside(person) || past.leads();
        return new Dossier(session.facts(), session.getModule(), candidate, profile, outside);
    }

    private <T> T one(String query, Class<T> type, long id) {
        return em.createQuery(query, type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** GIP staff, animators and the like take no place in any session (R23). */
    static boolean isOutside(Person person) {
        Organisation organisation = person.getOrganisation();
        return person.getRoles().stream().anyMatch(OUTSIDE::contains)
                || (organisation != null && GIP.equals(organisation.getType().getCode()));
    }

    private Past past(long person, TrainingSession session) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(PAST)
                                .setParameter(1, session.getAction().getCode())
                                .setParameter(2, session.getId())
                                .setParameter(3, person)
                                .getSingleResult();
        return new Past(isTrue(row[0]), isTrue(row[1]));
    }

    private static boolean isTrue(Object one) {
        return ((Number) one).intValue() == 1;
    }
}
