package org.alfacentre.sextant.session;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.schema.Row;
import org.alfacentre.sextant.time.ParisTime;

/**
 * One holding of an action. Drafted from the action's sheet, published to take enrolments, moved or
 * cancelled with everybody told, closed when its last half-day is over. It knows nothing of who is
 * enrolled: places are the {@code PlaceAllocator}'s.
 */
@Entity
@Table(name = "training_session")
public class TrainingSession extends Row {

    private String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "action_code")
    private Action action;

    @Column(name = "module_id")
    private String module;

    private String title;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    private String departement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "network_id")
    private LocalNetwork network;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id")
    private Series series;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "venue_id")
    private Venue venue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Person owner;

    private Integer minimum;
    private Integer capacity;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Embedded private EnrolmentWindow window = new EnrolmentWindow();

    @Embedded private WaitingListRules waitingList = WaitingListRules.DEFAULT;

    @Column(name = "approval_required")
    private boolean approvalRequired;

    @Column(name = "approval_holds")
    private boolean approvalHolds;

    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "ical_sequence")
    private int icalSequence;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("n")
    private List<HalfDay> halfDays = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "session_trainer",
            joinColumns = @JoinColumn(name = "session_id"),
            inverseJoinColumns = @JoinColumn(name = "trainer_id"))
    private Set<Trainer> trainers = new HashSet<>();

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
        this.title = newTitle;
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

    /** Reschedules what people have in their calendars: these see a new sequence. */
    public void move(Map<Integer, Slot> slots) {
        reschedule(slots);
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

    boolean hasHalfDay(Integer n) {
        return n != null && halfDays.stream().anyMatch(halfDay -> halfDay.getN() == n);
    }

    public boolean hasStarted(Instant now) {
        return startsAt != null && !now.isBefore(startsAt);
    }

    public boolean isOver(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    public boolean isPublished() {
        return status == SessionStatus.PUBLISHED;
    }

    public boolean isCancelled() {
        return status == SessionStatus.CANCELLED;
    }

    public String getCode() {
        return code;
    }

    public Action getAction() {
        return action;
    }

    public String getModule() {
        return module;
    }

    public String getTitle() {
        return title;
    }

    public SessionStatus getStatus() {
        return status;
    }

    public String getDepartement() {
        return departement;
    }

    public LocalNetwork getNetwork() {
        return network;
    }

    public Series getSeries() {
        return series;
    }

    public Cohort getCohort() {
        return cohort;
    }

    public Venue getVenue() {
        return venue;
    }

    public Room getRoom() {
        return room;
    }

    public Person getOwner() {
        return owner;
    }

    public Integer getMinimum() {
        return minimum;
    }

    public Integer getCapacity() {
        return capacity;
    }

    /** Start of the first half-day, or null without a date. */
    public Instant getStartsAt() {
        return startsAt;
    }

    /** Day of the first half-day in Europe/Paris, or null without a date. */
    public LocalDate getFirstDay() {
        return startsAt == null ? null : ParisTime.day(startsAt);
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public EnrolmentWindow getWindow() {
        // EclipseLink reads an embeddable whose columns are all null as null
        return window == null ? EnrolmentWindow.open() : window;
    }

    public WaitingListRules getWaitingList() {
        return waitingList;
    }

    public boolean isApprovalRequired() {
        return approvalRequired;
    }

    public boolean isApprovalHolds() {
        return approvalHolds;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public String getEndReason() {
        return endReason;
    }

    public int getIcalSequence() {
        return icalSequence;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public List<HalfDay> getHalfDays() {
        return halfDays;
    }

    public Set<Trainer> getTrainers() {
        return trainers;
    }
}
