package org.alfacentre.sextant.mail.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Secrets;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.PersonLeft;
import org.alfacentre.sextant.programme.Axis;
import org.alfacentre.sextant.session.Room;
import org.alfacentre.sextant.session.SessionCalendar;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Refusal;

/** Makes, lists, revokes and answers the private calendars. */
@ApplicationScoped
@Transactional
public class CalendarFeeds {

    private static final int MOST = 10;
    private static final Duration KEPT = Duration.ofDays(180);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Installation installation;
    @Inject private Clock clock;

    /** A new feed and its address, which is told this once. */
    public record Made(CalendarFeed feed, String url) {}

    /**
     * @param subject id of the room or number of the axis; null for the caller's own calendars
     */
    public Made make(CalendarFeed.Kind kind, Long subject, Caller caller) {
        if (kind == null) {
            throw Refusal.invalid("kind", "required");
        }
        if (!kind.isFor(caller)) {
            throw Refusal.forbidden();
        }
        boolean named = kind == CalendarFeed.Kind.ROOM || kind == CalendarFeed.Kind.AXIS;
        if (named && subject == null) {
            throw Refusal.invalid("subject", "required");
        }
        if (named && name(kind, subject).isEmpty()) {
            throw Refusal.invalid("subject", "unknown-value", subject);
        }
        if (mine(caller).size() >= MOST) {
            throw Refusal.conflict("too-many-feeds", MOST);
        }
        String secret = Secrets.token();
        var feed =
                new CalendarFeed(
                        em.getReference(Person.class, caller.id()),
                        kind,
                        named ? subject : null,
                        Secrets.hash(secret),
                        clock.instant());
        em.persist(feed);
        return new Made(feed, installation.baseUrl() + "/api/v1/feeds/" + secret + ".ics");
    }

    public List<CalendarFeed> mine(Caller caller) {
        return em.createQuery(
                        "SELECT f FROM CalendarFeed f WHERE f.person.id = :person ORDER BY f.id",
                        CalendarFeed.class)
                .setParameter("person", caller.id())
                .getResultList();
    }

    /** What each shows, in their order: a room, an axis, or nothing. */
    Map<CalendarFeed, String> subjects(List<CalendarFeed> feeds) {
        Map<Long, String> rooms = new HashMap<>();
        rooms().forEach(room -> rooms.put(room.getId(), room.getName()));
        Map<Long, String> axes = new HashMap<>();
        axes().forEach(axis -> axes.put((long) axis.getNumber(), name(axis)));
        Map<CalendarFeed, String> subjects = new LinkedHashMap<>();
        feeds.forEach(
                feed ->
                        subjects.put(
                                feed,
                                (feed.getKind() == CalendarFeed.Kind.AXIS ? axes : rooms)
                                        .getOrDefault(feed.getSubject(), "")));
        return subjects;
    }

    private static String name(Axis axis) {
        return axis.getNumber() + " – " + axis.getTitle();
    }

    private Optional<String> name(CalendarFeed.Kind kind, long subject) {
        return kind == CalendarFeed.Kind.AXIS
                ? axes().stream()
                        .filter(axis -> axis.getNumber() == subject)
                        .map(CalendarFeeds::name)
                        .findFirst()
                : Optional.ofNullable(em.find(Room.class, subject)).map(Room::getName);
    }

    List<Axis> axes() {
        return em.createQuery("SELECT a FROM Axis a ORDER BY a.number", Axis.class).getResultList();
    }

    List<Room> rooms() {
        return em.createQuery(
                        "SELECT r FROM Room r JOIN FETCH r.venue v ORDER BY v.name, r.name",
                        Room.class)
                .getResultList();
    }

    /** Its address answers no more. */
    public void revoke(long id, Caller caller) {
        CalendarFeed feed = em.find(CalendarFeed.class, id);
        if (feed == null || !feed.getPerson().getId().equals(caller.id())) {
            throw Refusal.notFound();
        }
        em.remove(feed);
    }

    /** The calendar of an address; 404 for one that is revoked or never was. */
    public String read(String secret) {
        CalendarFeed feed =
                em.createQuery(
                                "SELECT f FROM CalendarFeed f JOIN FETCH f.person WHERE f.secretHash ="
                                        + " :hash",
                                CalendarFeed.class)
                        .setParameter("hash", Secrets.hash(secret))
                        .getResultStream()
                        .filter(one -> one.getPerson().isActive())
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        Instant now = clock.instant();
        return SessionCalendar.of(
                sessions(feed, now.minus(KEPT)),
                code -> installation.baseUrl() + "/session.xhtml?code=" + code,
                now);
    }

    private List<TrainingSession> sessions(CalendarFeed feed, Instant since) {
        TypedQuery<TrainingSession> query =
                em.createQuery(
                                "SELECT DISTINCT s FROM TrainingSession s WHERE s.status <> :draft AND"
                                        + " s.endsAt > :since AND "
                                        + which(feed.getKind()),
                                TrainingSession.class)
                        .setParameter("draft", SessionStatus.DRAFT)
                        .setParameter("since", since);
        switch (feed.getKind()) {
            case PARTICIPANT, TRAINER -> query.setParameter("it", feed.getPerson().getId());
            case ROOM -> query.setParameter("it", feed.getSubject());
            case AXIS -> query.setParameter("it", feed.getSubject().intValue());
            default -> throw new IllegalStateException(feed.getKind().name());
        }
        if (feed.getKind() == CalendarFeed.Kind.PARTICIPANT) {
            query.setParameter("confirmed", Status.CONFIRMED);
        }
        return query.setMaxResults(500).getResultList();
    }

    private static String which(CalendarFeed.Kind kind) {
        return switch (kind) {
            case PARTICIPANT ->
                    "s.id IN (SELECT e.session.id FROM Enrolment e WHERE e.person.id = :it AND"
                            + " e.status = :confirmed AND e.walkIn = FALSE)";
            case TRAINER ->
                    "s.id IN (SELECT t.id FROM TrainingSession t JOIN t.trainers r WHERE"
                            + " r.person.id = :it)";
            case ROOM -> "s.room.id = :it";
            case AXIS -> "s.action.axis.number = :it";
        };
    }

    void forget(@Observes PersonLeft event) {
        em.createQuery("DELETE FROM CalendarFeed f WHERE f.person.id = :person")
                .setParameter("person", event.person())
                .executeUpdate();
    }
}
