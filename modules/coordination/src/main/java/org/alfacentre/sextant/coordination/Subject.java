package org.alfacentre.sextant.coordination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A subject that the référents may choose for one of their days. */
@Entity(name = "CoordinationSubject")
@Table(name = "coordination_subject")
public class Subject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coordination_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "survey_id")
    private Survey survey;

    private String title;

    @Column(name = "proposed_by")
    private Long proposedBy;

    private int votes;
    private boolean kept;

    protected Subject() {}

    Subject(Survey survey, String title, Long proposedBy) {
        this.survey = survey;
        this.title = title;
        this.proposedBy = proposedBy;
    }

    /** What it came to, without whose it was. */
    void count(int chosen) {
        votes = chosen;
        proposedBy = null;
    }

    void keep(boolean onTheAgenda) {
        kept = onTheAgenda;
    }

    boolean isBy(long person) {
        return proposedBy != null && proposedBy == person;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** How many chose it, once the agenda is kept. */
    int getVotes() {
        return votes;
    }

    public boolean isKept() {
        return kept;
    }

    Survey survey() {
        return survey;
    }
}
