package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.discrimination.SupportRequest.Answer;
import org.alfacentre.sextant.discrimination.SupportRequest.Kind;
import org.alfacentre.sextant.discrimination.SupportRequest.State;
import org.alfacentre.sextant.discrimination.SupportRequest.Wanted;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/** What those of the pathway ask for, and what staff answer. */
@ApplicationScoped
@Transactional
public class SupportRequests {

    static final int MOST_PARTICIPANTS = 200;

    private static final int LONGEST_REASON = 300;

    @PersistenceContext(unitName = "discrimination")
    private EntityManager em;

    @Inject private Pathway pathway;
    @Inject private Relays relays;
    @Inject private PeopleView people;
    @Inject private PathwayLetters letters;
    @Inject private Clock clock;

    /** A request and who sent it. */
    public record Sent(SupportRequest request, PeopleView.Professional by) {}

    /** For staff: those to be answered first, each in the order of its arrival. */
    public List<Sent> all(Caller by) {
        by.mustBeStaff();
        List<SupportRequest> all =
                em.createQuery(
                                "SELECT r FROM DiscriminationRequest r ORDER BY CASE r.state WHEN"
                                        + " :received THEN 0 WHEN :planned THEN 1 ELSE 2 END,"
                                        + " r.sentAt, r.id",
                                SupportRequest.class)
                        .setParameter("received", State.RECEIVED)
                        .setParameter("planned", State.PLANNED)
                        .getResultList();
        var persons =
                people.professionals(
                        all.stream().map(SupportRequest::getPerson).distinct().toList());
        return all.stream().map(it -> new Sent(it, persons.get(it.getPerson()))).toList();
    }

    /** A person's own, the newest first. */
    public List<SupportRequest> by(long person) {
        return em.createQuery(
                        "SELECT r FROM DiscriminationRequest r WHERE r.person = :person ORDER BY"
                                + " r.id DESC",
                        SupportRequest.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Who was at awareness or is a relay may ask. */
    public boolean mayAsk(long person) {
        return !pathway.awareness(person).isEmpty()
                || relays.of(person).filter(Relay::isActive).isPresent();
    }

    public SupportRequest ask(Wanted wanted, Caller by) {
        if (!mayAsk(by.id())) {
            throw Refusal.ruled("prerequisite-missing")
                    .saying("discrimination.problem.no-awareness-no-request");
        }
        check(wanted);
        if (by(by.id()).stream().anyMatch(it -> isSame(it, wanted))) {
            throw Refusal.conflict("wrong-state").saying("discrimination.problem.asked-already");
        }
        var request = new SupportRequest(by.id(), wanted, clock.instant());
        em.persist(request);
        return request;
    }

    private static boolean isSame(SupportRequest known, Wanted wanted) {
        return known.isOpen()
                && known.getKind() == wanted.kind()
                && known.getTopic() == wanted.topic();
    }

    private void check(Wanted wanted) {
        var checks = new Checks();
        if (wanted.kind() == null) {
            checks.wrong("kind", "required");
        }
        if (wanted.topic() == null) {
            checks.wrong("topic", "required");
        }
        if (wanted.kind() == Kind.COLLECTIVE && !isGroup(wanted.participants())) {
            checks.wrong("participants", "discrimination.problem.participants", MOST_PARTICIPANTS);
        }
        if (wanted.from() != null && wanted.from().isBefore(today())) {
            checks.wrong("from", "discrimination.problem.past");
        }
        checks.refuseIfWrong();
    }

    private static boolean isGroup(Integer participants) {
        return participants != null && participants > 1 && participants <= MOST_PARTICIPANTS;
    }

    /**
     * Until it is done or refused, staff may plan it, plan it again, or end it; who asked is told
     * what is new to them.
     */
    public SupportRequest answer(long id, Answer answer, Caller by) {
        by.mustBeStaff();
        SupportRequest request =
                Optional.ofNullable(
                                em.find(SupportRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .orElseThrow(Refusal::notFound);
        if (!request.isOpen()) {
            throw Refusal.conflict("wrong-state").saying("discrimination.problem.answered");
        }
        var checks = new Checks();
        if (answer.state() == null || answer.state() == State.RECEIVED) {
            checks.wrong("state", "required");
        }
        if (answer.state() == State.PLANNED && answer.on() == null) {
            checks.wrong("on", "required");
        }
        String reason =
                answer.state() == State.REFUSED
                        ? checks.required("reason", answer.reason(), LONGEST_REASON)
                        : null;
        checks.refuseIfWrong();
        if (request.answer(new Answer(answer.state(), answer.on(), reason))) {
            letters.answered(request);
        }
        return request;
    }

    /** How many wait for a first answer. */
    long received() {
        return em.createQuery(
                        "SELECT COUNT(r) FROM DiscriminationRequest r WHERE r.state = :received",
                        Long.class)
                .setParameter("received", State.RECEIVED)
                .getSingleResult();
    }

    private LocalDate today() {
        return ParisTime.day(clock.instant());
    }
}
