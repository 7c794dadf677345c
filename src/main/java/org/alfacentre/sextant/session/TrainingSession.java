package org.alfacentre.sextant.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.time.ParisTime;

/**
 * One holding of an action. Drafted from the action's sheet, published to take enrolments, moved or
 * cancelled with everybody told, closed when its last half-day is over. It knows nothing of who is
 * enrolled: places are the {@code PlaceAllocator}'s.
 */
@Entity
@Table(name = "training_session")
public class TrainingSession extends SessionRecord {

    protected TrainingSession() {}

    /** {@code module} is the id of the module that serves the action, or null when none does. */
    public TrainingSession(String code, Action action, String module, Person owner, Instant now) {
        this.code = code;
        this.action = action;
        this.module = module;
        this.owner = owner;
        this.title = action.getTitle();
        this.minimum = action.getMinimum();
        this.capacity = action.getCapacity();
        this.status = SessionStatus.DRAFT;
        this.createdAt = now;
    }

    public void entitle(String newTitle) {
        this.title = newTitle.replaceAll("\\s+", " ").strip();
    }

    /** Null capacity: no limit; null minimum: none. */
    public void seat(Integer newMinimum, Integer newCapacity) {
        this.minimum = newMinimum;
        this.capacity = newCapacity;
    }

    public void holdAt(Venue newVenue, Room newRoom) {
        this.venue = newVenue;
        this.room = newRoom;
    }

    public void concern(String newDepartement, LocalNetwork newNetwork) {
        this.departement = newDepartement;
        this.network = newNetwork;
    }

    public void belongTo(Series newSeries, Cohort newCohort) {
        this.series = newSeries;
        this.cohort = newCohort;
    }

    public void beOwnedBy(Person newOwner) {
        this.owner = newOwner;
    }

    public void beLedBy(Collection<Trainer> newTrainers) {
        trainers.clear();
        trainers.addAll(newTrainers);
    }

    public void waitBy(WaitingListRules rules) {
        this.waitingList = rules;
    }

    /** {@code holdsPlace}: a request that awaits its approval occupies a place. */
    public void approveBy(boolean required, boolean holdsPlace) {
        this.approvalRequired = required;
        this.approvalHolds = required && holdsPlace;
    }

    public void open(EnrolmentWindow newWindow) {
        this.window = newWindow;
    }

    /** Why somebody allowed to has overridden a block of the calendar. */
    public void override(String reason) {
        this.overrideReason = reason;
    }

    /** Adds a half-day after those there are; themes may be null. */
    public HalfDay addHalfDay(Slot slot, String theme) {
        int n = halfDays.stream().mapToInt(HalfDay::getN).max().orElse(0) + 1;
        var halfDay = new HalfDay(this, n, slot, theme);
        halfDays.add(halfDay);
        bound();
        return halfDay;
    }

    public void removeHalfDay(int n) {
        halfDays.removeIf(halfDay -> halfDay.getN() == n);
        bound();
    }

    public void treatTheme(int n, String theme) {
        halfDay(n).treats(theme);
    }

    /** Gives the half-days of these numbers other dates; the others stay. */
    public void reschedule(Map<Integer, Slot> slots) {
        slots.forEach((n, slot) -> halfDay(n).moveTo(slot));
        bound();
    }

    /** What people have in their calendars is no longer so: these see a new sequence. */
    public void changeCalendars() {
        icalSequence++;
    }

    public void publish(Instant now) {
        this.status = SessionStatus.PUBLISHED;
        this.publishedAt = now;
    }

    public void cancel(String reason) {
        this.status = SessionStatus.CANCELLED;
        this.endReason = reason;
        icalSequence++;
    }

    public void close() {
        this.status = SessionStatus.CLOSED;
    }

    private void bound() {
        this.startsAt =
                halfDays.stream().map(HalfDay::getStartsAt).min(Instant::compareTo).orElse(null);
        this.endsAt =
                halfDays.stream().map(HalfDay::getEndsAt).max(Instant::compareTo).orElse(null);
    }

    /** The half-day of that number; an unknown one is the caller's mistake. */
    public HalfDay halfDay(int n) {
        return halfDays.stream()
                .filter(halfDay -> halfDay.getN() == n)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no half-day " + n + " in " + code));
    }

    /** In their order, which a query that fetches them does not keep. */
    public Stream<HalfDay> halfDaysInOrder() {
        return halfDays.stream().sorted(Comparator.comparing(HalfDay::getN));
    }

    /** What modules are told of it. */
    public SessionFacts facts() {
        return new SessionFacts(
                getId(),
                code,
                action.getCode(),
                title,
                departement,
                network == null ? null : network.getId(),
                minimum,
                capacity,
                startsAt == null ? null : ParisTime.day(startsAt),
                startsAt,
                halfDaysInOrder().map(HalfDay::getTheme).filter(Objects::nonNull).toList());
    }

    boolean hasHalfDay(Integer n) {
        return n != null && halfDays.stream().anyMatch(halfDay -> halfDay.getN() == n);
    }
}
