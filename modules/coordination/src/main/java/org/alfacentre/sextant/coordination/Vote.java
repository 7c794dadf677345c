package org.alfacentre.sextant.coordination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody would work on a subject; kept until the agenda is. */
@Entity(name = "CoordinationVote")
@Table(name = "coordination_vote")
class Vote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coordination_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "subject_id")
    private Subject subject;

    @Column(name = "person_id")
    private long person;

    protected Vote() {}

    Vote(Subject subject, long person) {
        this.subject = subject;
        this.person = person;
    }

    Subject subject() {
        return subject;
    }

    long person() {
        return person;
    }
}
