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

/** What a person answers to one date. */
@Entity(name = "ReceptionAnswer")
@Table(name = "reception_answer")
class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reception_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "option_id")
    private Option option;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    protected Answer() {}

    Answer(Option option, long person, Choice choice) {
        this.option = option;
        this.person = person;
        this.choice = choice;
    }

    void change(Choice newChoice) {
        this.choice = newChoice;
    }

    Option option() {
        return option;
    }

    long person() {
        return person;
    }

    Choice choice() {
        return choice;
    }
}
