package org.alfacentre.sextant.session;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.schema.Row;
import org.alfacentre.sextant.time.ParisTime;

/**
 * What is stored of a session, and what can be read of it; its verbs are {@link TrainingSession}'s.
 */
@MappedSuperclass
public abstract class SessionRecord extends Row {

    String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "action_code")
    Action action;

    @Column(name = "module_id")
    String module;

    String title;

    @Enumerated(EnumType.STRING)
    SessionStatus status;

    String departement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "network_id")
    LocalNetwork network;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id")
    Series series;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cohort_id")
    Cohort cohort;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "venue_id")
    Venue venue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    Room room;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    Person owner;

    Integer minimum;
    Integer capacity;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Embedded EnrolmentWindow window = new EnrolmentWindow();

    @Embedded WaitingListRules waitingList = WaitingListRules.DEFAULT;

    @Column(name = "approval_required")
    boolean approvalRequired;

    @Column(name = "approval_holds")
    boolean approvalHolds;

    @Column(name = "override_reason")
    String overrideReason;

    @Column(name = "end_reason")
    String endReason;

    @Column(name = "ical_sequence")
    int icalSequence;

    @Column(name = "created_at")
    Instant createdAt;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("n")
    List<HalfDay> halfDays = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "session_trainer",
            joinColumns = @JoinColumn(name = "session_id"),
            inverseJoinColumns = @JoinColumn(name = "trainer_id"))
    Set<Trainer> trainers = new HashSet<>();

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

    /** Whether the person is one of its trainers. */
    public boolean isLedBy(Long person) {
        return getTrainers().stream()
                .map(Trainer::getPerson)
                .anyMatch(trainer -> trainer != null && trainer.getId().equals(person));
    }

    public Set<Trainer> getTrainers() {
        return trainers;
    }
}
