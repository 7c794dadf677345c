package org.alfacentre.sextant.discrimination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A call for volunteers for one session of targeted support. Open until its day is over; then the
 * board decides, once, who gets a place, who stands in the reserve and who is not chosen.
 */
@Entity(name = "DiscriminationCall")
@Table(name = "discrimination_call")
@SequenceGenerator(
        name = "discrimination_seq",
        sequenceName = "discrimination_seq",
        allocationSize = 50)
public class Call {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discrimination_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    private String departement;
    private int places;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Version private int version;

    protected Call() {}

    Call(long session, String departement, int places, LocalDate closesOn) {
        this.session = session;
        this.departement = departement;
        this.places = places;
        this.closesOn = closesOn;
    }

    void decided(Instant now) {
        decidedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    public boolean isDecided() {
        return decidedAt != null;
    }

    public boolean isOpen(LocalDate today) {
        return !isDecided() && !today.isAfter(closesOn);
    }

    /** Whether it is for those who were made aware in that département, null for none. */
    boolean calls(String departementOfAwareness) {
        return departement == null || departement.equals(departementOfAwareness);
    }

    public Long getId() {
        return id;
    }

    public long getSession() {
        return session;
    }

    /** Null for the whole region. */
    public String getDepartement() {
        return departement;
    }

    public int getPlaces() {
        return places;
    }

    /** The last day on which one may volunteer. */
    public LocalDate getClosesOn() {
        return closesOn;
    }
}
