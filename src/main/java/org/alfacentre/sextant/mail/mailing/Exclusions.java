package org.alfacentre.sextant.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.RefusedAddresses;
import org.alfacentre.sextant.mail.reminder.DeclinedMails;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Installation;

/** Who of an audience is left out, and why: a few queries whatever its size. */
@ApplicationScoped
class Exclusions {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_A_WEEK = 5;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private RefusedAddresses refused;
    @Inject private DeclinedMails declined;
    @Inject private Installation installation;

    /** For each person the reason, or null, in the same order. */
    Map<Person, Exclusion> of(List<Person> audience, MailingOrder order, Instant now) {
        Addressees addressees = order.addressees();
        Map<Exclusion, Set<Long>> left = new LinkedHashMap<>();
        left.put(Exclusion.BAD_ADDRESS, refused.persons());
        left.put(Exclusion.DECLINES_MAILINGS, declined.of(DeclinedMails.MAILINGS));
        if (order.invites() || addressees.notEnrolled()) {
            left.put(Exclusion.ALREADY_ENROLLED, enrolled(order));
        }
        if (order.invites() && !addressees.silent()) {
            left.put(Exclusion.ALREADY_INVITED, invited(order.session()));
        }
        if (addressees.silent()) {
            left.put(Exclusion.ANSWERED, answered(addressees.session()));
        }
        left.put(Exclusion.TOO_MANY_MAILS, wornOut(now));
        Map<Person, Exclusion> excluded = new LinkedHashMap<>();
        Set<String> addresses = new HashSet<>();
        for (Person person : audience) {
            excluded.put(person, of(person, addresses, left));
        }
        return excluded;
    }

    private static Exclusion of(
            Person person, Set<String> addresses, Map<Exclusion, Set<Long>> left) {
        if (!person.isActive()) {
            return Exclusion.INACTIVE;
        }
        if (!Checks.isEmail(person.getEmail())) {
            return Exclusion.BAD_ADDRESS;
        }
        for (Map.Entry<Exclusion, Set<Long>> reason : left.entrySet()) {
            if (reason.getValue().contains(person.getId())) {
                return reason.getKey();
            }
        }
        return addresses.add(Person.emailKey(person.getEmail())) ? null : Exclusion.SAME_ADDRESS;
    }

    /**
     * Those who have a place, wait or have asked: in the session, else in the action, else
     * anywhere.
     */
    private Set<Long> enrolled(MailingOrder order) {
        Addressees addressees = order.addressees();
        Long session = order.invites() ? order.session() : addressees.session();
        String enrolled = "SELECT e.person.id FROM Enrolment e WHERE e.status IN :active";
        if (session != null) {
            return ids(
                    enrolled + " AND e.session.id = :session",
                    Map.of("active", Status.ACTIVE, "session", session));
        }
        return addressees.action() == null
                ? ids(enrolled, Map.of("active", Status.ACTIVE))
                : ids(
                        enrolled + " AND e.session.action.code = :action",
                        Map.of("active", Status.ACTIVE, "action", addressees.action()));
    }

    private Set<Long> invited(Long session) {
        return ids(
                "SELECT m.person.id FROM Message m WHERE m.session = :session AND m.kind LIKE"
                        + " '%invitation' AND m.state <> :aborted",
                Map.of("session", session, "aborted", MessageState.ABORTED));
    }

    private Set<Long> answered(Long session) {
        Set<Long> answered =
                ids(
                        "SELECT m.person.id FROM Message m WHERE m.session = :session AND m.declinedAt"
                                + " IS NOT NULL",
                        Map.of("session", session));
        answered.addAll(
                ids(
                        "SELECT e.person.id FROM Enrolment e WHERE e.session.id = :session",
                        Map.of("session", session)));
        return answered;
    }

    /** Those who got their fill of mass mail in the last seven days. */
    private Set<Long> wornOut(Instant now) {
        long most =
                installation
                        .setting("SEXTANT_MAILINGS_A_WEEK")
                        .filter(text -> text.matches("\\d{1,4}"))
                        .map(Long::valueOf)
                        .orElse((long) MOST_A_WEEK);
        return ids(
                "SELECT m.person.id FROM Message m WHERE m.mailing IS NOT NULL AND m.createdAt >"
                        + " :since AND m.state <> :aborted GROUP BY m.person.id HAVING COUNT(m) >="
                        + " :most",
                Map.of("since", now.minus(WEEK), "aborted", MessageState.ABORTED, "most", most));
    }

    private Set<Long> ids(String text, Map<String, Object> values) {
        var query = em.createQuery(text, Long.class);
        values.forEach(query::setParameter);
        return new HashSet<>(query.getResultList());
    }
}
