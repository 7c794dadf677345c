package org.alfacentre.sextant.discrimination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Somebody volunteers for targeted support, and what the board made of it. */
@Entity(name = "DiscriminationCandidacy")
@Table(name = "discrimination_candidacy")
public class Candidacy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discrimination_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "person_id")
    private long person;

    private String motivation;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "reserve_rank")
    private Integer rank;

    private String reason;

    @Column(name = "seated_at")
    private LocalDateTime seatedAt;

    @Version private int version;

    protected Candidacy() {}

    Candidacy(Call call, long person, String motivation, Instant now) {
        this.call = call;
        this.person = person;
        this.motivation = motivation;
        this.sentAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        this.decision = Decision.PENDING;
    }

    void decide(Verdict verdict) {
        decision = verdict.decision();
        rank = decision == Decision.RESERVE ? verdict.rank() : null;
        reason = decision == Decision.NOT_CHOSEN ? verdict.reason() : null;
    }

    void seated(Instant now) {
        seatedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /** Whether the place or the rank was given, kept or given back since. */
    boolean isSeated() {
        return seatedAt != null;
    }

    /** Whether the selection opens the support session to this person. */
    boolean opensTheWay() {
        return decision == Decision.CHOSEN || decision == Decision.RESERVE;
    }

    public Long getId() {
        return id;
    }

    public Call getCall() {
        return call;
    }

    public long getPerson() {
        return person;
    }

    public String getMotivation() {
        return motivation;
    }

    public Instant getSentAt() {
        return sentAt.toInstant(ZoneOffset.UTC);
    }

    public Decision getDecision() {
        return decision;
    }

    /** From 1, in the reserve only. */
    public Integer getRank() {
        return rank;
    }

    public String getReason() {
        return reason;
    }
}
