package org.alfacentre.sextant.trades;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A visitor has read the safety instructions; forgotten a week after the day. */
@Entity(name = "TradesAcknowledgement")
@Table(name = "trades_acknowledgement")
class Acknowledgement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trades_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "person_id")
    private long person;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "forget_on")
    private LocalDate forgetOn;

    protected Acknowledgement() {}

    Acknowledgement(long session, long person, LocalDate givenOn, LocalDate forgetOn) {
        this.session = session;
        this.person = person;
        this.givenOn = givenOn;
        this.forgetOn = forgetOn;
    }

    LocalDate givenOn() {
        return givenOn;
    }
}
