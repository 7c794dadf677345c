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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The calls for volunteers and who answered them. Read in transactions too: outside one a second
 * look of the same request sees what the first one left in memory, not what was written between.
 */
@ApplicationScoped
@Transactional
public class Calls {

    static final int LONGEST_MOTIVATION = 600;

    @PersistenceContext(unitName = "discrimination")
    private EntityManager em;

    @Inject private Pathway pathway;
    @Inject private SessionView sessions;
    @Inject private Clock clock;

    /** The newest first. */
    public List<Call> all() {
        return em.createQuery("SELECT c FROM DiscriminationCall c ORDER BY c.id DESC", Call.class)
                .getResultList();
    }

    /** Those that one may answer today: open, and their session is published. */
    public List<Call> open() {
        Map<Long, SessionCard> upcoming =
                sessions.upcoming(DiscriminationModule.ACTION).stream()
                        .collect(Collectors.toMap(SessionCard::id, Function.identity()));
        return all().stream()
                .filter(it -> it.isOpen(today()) && upcoming.containsKey(it.getSession()))
                .toList();
    }

    public Call see(long id) {
        return Optional.ofNullable(em.find(Call.class, id)).orElseThrow(Refusal::notFound);
    }

    public Optional<Call> of(long session) {
        return em.createQuery(
                        "SELECT c FROM DiscriminationCall c WHERE c.session = :session", Call.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
    }

    /** In the order of their arrival. */
    public List<Candidacy> candidacies(long call) {
        return em.createQuery(
                        "SELECT c FROM DiscriminationCandidacy c WHERE c.call.id = :call"
                                + " ORDER BY c.sentAt, c.id",
                        Candidacy.class)
                .setParameter("call", call)
                .getResultList();
    }

    /** How many volunteered, by call. */
    public Map<Long, Long> counts() {
        return em.createQuery(
                        "SELECT c.call.id, COUNT(c.id) FROM DiscriminationCandidacy c"
                                + " GROUP BY c.call.id",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** What a person volunteered for, the newest first. */
    public List<Candidacy> by(long person) {
        return em.createQuery(
                        "SELECT c FROM DiscriminationCandidacy c JOIN FETCH c.call"
                                + " WHERE c.person = :person ORDER BY c.id DESC",
                        Candidacy.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The person's candidacy for a support session. */
    Optional<Candidacy> candidacy(long session, long person) {
        return by(person).stream().filter(it -> it.getCall().getSession() == session).findFirst();
    }

    Call open(long session, String departement, int places, LocalDate closesOn) {
        var call = new Call(session, departement, places, closesOn);
        em.persist(call);
        return call;
    }

    /** Who was at an awareness session volunteers, in a few words. */
    public Candidacy volunteer(long id, String motivation, Caller by) {
        Call call = alone(id);
        if (open().stream().noneMatch(it -> it.getId().equals(id))) {
            throw Refusal.conflict("wrong-state").saying("discrimination.problem.closed");
        }
        if (pathway.awareness(by.id()).isEmpty()) {
            throw Refusal.ruled("prerequisite-missing")
                    .saying("discrimination.problem.no-awareness");
        }
        if (candidacy(call.getSession(), by.id()).isPresent()) {
            throw Refusal.conflict("wrong-state").saying("discrimination.problem.twice");
        }
        var checks = new Checks();
        String words = checks.required("motivation", motivation, LONGEST_MOTIVATION);
        checks.refuseIfWrong();
        var candidacy = new Candidacy(call, by.id(), words, clock.instant());
        em.persist(candidacy);
        return candidacy;
    }

    /** Changes their mind while nothing is decided. */
    public void withdraw(long id, Caller by) {
        Candidacy mine = candidacy(alone(id).getSession(), by.id()).orElseThrow(Refusal::notFound);
        if (mine.getCall().isDecided()) {
            throw Refusal.conflict("wrong-state").saying("discrimination.problem.decided");
        }
        em.remove(mine);
    }

    /** One at a time: nobody volunteers, withdraws or decides while another does. */
    private Call alone(long id) {
        return Optional.ofNullable(em.find(Call.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal::notFound);
    }

    /** Writes down what the board decided, once. */
    void decide(long id, List<Verdict> verdicts) {
        Call call = alone(id);
        if (call.isDecided()) {
            return;
        }
        Map<Long, Candidacy> candidacies =
                candidacies(id).stream()
                        .collect(Collectors.toMap(Candidacy::getId, Function.identity()));
        Board.check(call.getPlaces(), candidacies.keySet(), verdicts);
        verdicts.forEach(it -> candidacies.get(it.candidacy()).decide(it));
        call.decided(clock.instant());
    }

    /** The place or the rank was given: said again, the decision does not give it twice. */
    void seated(long candidacy) {
        em.find(Candidacy.class, candidacy).seated(clock.instant());
    }

    public LocalDate today() {
        return ParisTime.day(clock.instant());
    }
}
