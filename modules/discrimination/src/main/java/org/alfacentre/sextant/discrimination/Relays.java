package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SessionView.Attended;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/** Who became a relay, and who of them wants to be found. */
@ApplicationScoped
@Transactional
public class Relays {

    @PersistenceContext(unitName = "discrimination")
    private EntityManager em;

    @Inject private Pathway pathway;
    @Inject private SessionView sessions;
    @Inject private CallWords words;
    @Inject private ModulePost post;
    @Inject private Clock clock;

    public Optional<Relay> of(long person) {
        return em.createQuery(
                        "SELECT r FROM DiscriminationRelay r WHERE r.person = :person", Relay.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Relays, whether they want to be found or not. */
    public List<Relay> active() {
        return em.createQuery(
                        "SELECT r FROM DiscriminationRelay r WHERE r.active = TRUE ORDER BY r.since,"
                                + " r.id",
                        Relay.class)
                .getResultList();
    }

    /** Those who want to be found, as long as their consent holds. */
    public List<Relay> listed() {
        return active().stream().filter(it -> consent(it).isListed()).toList();
    }

    /** How their consent to the directory stands today. */
    public Consent consent(Relay relay) {
        return Consent.of(
                relay.getListedOn(), words.monthsOfConsent(), ParisTime.day(clock.instant()));
    }

    /** Until when it holds, of a relay who has agreed. */
    LocalDate consentEnds(Relay relay) {
        return Consent.end(relay.getListedOn(), words.monthsOfConsent());
    }

    /** Those whose consent ends soon or has ended. */
    List<Relay> toRenew() {
        return active().stream().filter(it -> consent(it).isToRenew()).toList();
    }

    /** Those who took part in enough half-days of the support sessions and are no relay yet. */
    public Map<Long, List<Long>> ready() {
        Map<Long, List<Long>> ready =
                sessions.attended(pathway.supports()).stream()
                        .collect(Collectors.groupingBy(Attended::session))
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> present(it.getValue())));
        Collection<Long> known =
                em.createQuery("SELECT r.person FROM DiscriminationRelay r", Long.class)
                        .getResultList();
        ready.replaceAll(
                (session, persons) -> persons.stream().filter(it -> !known.contains(it)).toList());
        ready.values().removeIf(List::isEmpty);
        return ready;
    }

    private List<Long> present(List<Attended> attended) {
        return attended.stream()
                .collect(Collectors.groupingBy(Attended::person, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() >= words.halfDaysOfARelay())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Makes relays of those of a support session who are ready, and welcomes each. */
    public int name(long session, Caller by) {
        by.mustBeStaff();
        if (pathway.phase(session) != Phase.SUPPORT) {
            throw Refusal.notFound();
        }
        List<Long> persons = ready().getOrDefault(session, List.of());
        for (long person : persons) {
            em.persist(new Relay(person, session, ParisTime.day(clock.instant())));
            post.send(DiscriminationModule.ID, RelayWelcome.NAME, person, session, null);
        }
        return persons.size();
    }

    /** The person's own choice to stand in the directory. */
    public void list(boolean wanted, Caller by) {
        mine(by).list(wanted, clock.instant());
    }

    /** No longer a relay: the person's own wish. */
    public void retire(Caller by) {
        mine(by).retire();
    }

    private Relay mine(Caller by) {
        return of(by.id()).filter(Relay::isActive).orElseThrow(Refusal::notFound);
    }
}
