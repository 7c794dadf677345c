package org.alfacentre.sextant.trades;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalTime;

/** When and where one of the three sequences of a day takes place. */
@Entity(name = "TradesSequence")
@Table(name = "trades_sequence")
class Sequence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trades_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "day_id")
    private Day day;

    private String phase;
    private LocalTime begins;
    private LocalTime ends;
    private String place;

    protected Sequence() {}

    Sequence(Day day, Plan plan) {
        this.day = day;
        this.phase = plan.phase();
        plan(plan);
    }

    final void plan(Plan plan) {
        this.begins = plan.begins();
        this.ends = plan.ends();
        this.place = plan.place();
    }

    Plan plan() {
        return new Plan(phase, begins, ends, place);
    }
}
