package org.alfacentre.sextant.disability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Something arranged for a need: PLANNED, BOOKED with a provider, CONFIRMED by them, or CANCELLED.
 * It outlives the need, without a name: what is booked stays booked.
 */
@Entity(name = "DisabilityMeasure")
@Table(name = "disability_measure")
@SequenceGenerator(name = "disability_seq", sequenceName = "disability_seq", allocationSize = 50)
public class Measure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disability_seq")
    private Long id;

    @Column(name = "need_id")
    private long need;

    @Column(name = "session_id")
    private long session;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String provider;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    @Column(name = "planned_at")
    private LocalDateTime plannedAt;

    @Version private int version;

    protected Measure() {}

    Measure(long need, long session, MeasureKind kind, String provider, Instant now) {
        this.need = need;
        this.session = session;
        this.kind = kind;
        this.plannedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        this.state = MeasureState.PLANNED;
        this.provider = provider;
    }

    /** {@code newProvider} null leaves the one there is. */
    void become(MeasureState next, String newProvider) {
        state = next;
        provider = newProvider == null ? provider : newProvider;
    }

    /** Still to be booked. */
    boolean isOpen() {
        return state == MeasureState.PLANNED;
    }

    public Long getId() {
        return id;
    }

    public long getNeed() {
        return need;
    }

    public long getSession() {
        return session;
    }

    public MeasureKind getKind() {
        return kind;
    }

    /** Null while none is known. */
    public String getProvider() {
        return provider;
    }

    public MeasureState getState() {
        return state;
    }
}
