package org.alfacentre.sextant.reception;

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
import java.time.LocalDate;
import org.alfacentre.sextant.session.Period;

/** A half-day that a poll proposes. */
@Entity(name = "ReceptionOption")
@Table(name = "reception_option")
class Option {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reception_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "poll_id")
    private Poll poll;

    @Column(name = "on_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private Period period;

    protected Option() {}

    Option(Poll poll, PollDate date) {
        this.poll = poll;
        this.date = date.date();
        this.period = date.period();
    }

    Poll poll() {
        return poll;
    }

    Long id() {
        return id;
    }

    PollDate date() {
        return new PollDate(date, period);
    }
}
