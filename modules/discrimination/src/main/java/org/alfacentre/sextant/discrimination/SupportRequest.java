package org.alfacentre.sextant.discrimination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Somebody of the pathway asks for support where they work: RECEIVED, then PLANNED for a day and
 * DONE, or REFUSED with its reason. It has no words of the person's: nothing on discrimination
 * itself can be written down (domain.md §2.5).
 */
@Entity(name = "DiscriminationRequest")
@Table(name = "discrimination_request")
public class SupportRequest {

    /** Whom the support is for. */
    public enum Kind {
        INDIVIDUAL,
        COLLECTIVE,
        ENGINEERING
    }

    /** What it is about. */
    public enum Topic {
        RECEPTION,
        INTERVIEW,
        EMPLOYERS,
        TEAM,
        TOOLS
    }

    /** How far it is. */
    public enum State {
        RECEIVED,
        PLANNED,
        DONE,
        REFUSED;

        /** Nothing more is to come of it. */
        boolean isFinal() {
            return this == DONE || this == REFUSED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discrimination_seq")
    private Long id;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private Integer participants;

    @Column(name = "wanted_from")
    private LocalDate wantedFrom;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    private String reason;

    @Version private int version;

    protected SupportRequest() {}

    SupportRequest(long person, Wanted wanted, Instant now) {
        this.person = person;
        this.kind = wanted.kind();
        this.topic = wanted.topic();
        this.participants = wanted.kind() == Kind.COLLECTIVE ? wanted.participants() : null;
        this.wantedFrom = wanted.from();
        this.sentAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        this.state = State.RECEIVED;
    }

    /**
     * What is asked for.
     *
     * @param participants how many would take part, of a collective one
     * @param from the first day that suits, or null
     */
    public record Wanted(Kind kind, Topic topic, Integer participants, LocalDate from) {}

    /**
     * What staff answer.
     *
     * @param on the day, of a planned one
     * @param reason of a refused one
     */
    public record Answer(State state, LocalDate on, String reason) {}

    /**
     * @return whether that is news to who asked: another day or an end, but not that what was
     *     planned took place
     */
    boolean answer(Answer answer) {
        boolean news =
                switch (answer.state()) {
                    case PLANNED -> state != State.PLANNED || !answer.on().equals(plannedOn);
                    case DONE -> state == State.RECEIVED;
                    default -> true;
                };
        state = answer.state();
        plannedOn = state == State.PLANNED ? answer.on() : plannedOn;
        reason = state == State.REFUSED ? answer.reason() : null;
        return news;
    }

    /** Of its answers so far; grows with each. */
    int getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public long getPerson() {
        return person;
    }

    public Kind getKind() {
        return kind;
    }

    public Topic getTopic() {
        return topic;
    }

    public Integer getParticipants() {
        return participants;
    }

    public LocalDate getWantedFrom() {
        return wantedFrom;
    }

    public Instant getSentAt() {
        return sentAt.toInstant(ZoneOffset.UTC);
    }

    public State getState() {
        return state;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public String getReason() {
        return reason;
    }

    public boolean isOpen() {
        return !state.isFinal();
    }
}
