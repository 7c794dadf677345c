package org.alfacentre.sextant.coordination;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which subjects the référents would work on at one of their days: they choose until its last day,
 * then staff keep some as the agenda.
 */
@Entity(name = "CoordinationSurvey")
@Table(name = "coordination_survey")
public class Survey {

    /** How far it is; its words are {@code coordination.survey.state.<name>}. */
    public enum State {
        OPEN,
        TO_SETTLE,
        SETTLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coordination_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private Integer answered;

    @OneToMany(mappedBy = "survey", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Subject> subjects = new ArrayList<>();

    @Version private int version;

    protected Survey() {}

    Survey(long session, LocalDate closesOn, List<String> titles) {
        this.session = session;
        this.closesOn = closesOn;
        titles.forEach(title -> add(title, null));
    }

    /**
     * @param by who proposes it, or null for those who prepare the day
     */
    Subject add(String title, Long by) {
        var subject = new Subject(this, title, by);
        subjects.add(subject);
        return subject;
    }

    /** That subject, however it is written. */
    Optional<Subject> find(String title) {
        return subjects.stream().filter(it -> it.getTitle().equalsIgnoreCase(title)).findFirst();
    }

    long proposedBy(long person) {
        return subjects.stream().filter(it -> it.isBy(person)).count();
    }

    /** The agenda is kept; from now on it counts nobody's choice any more. */
    void settle(int persons) {
        answered = persons;
    }

    State on(LocalDate today) {
        if (answered != null) {
            return State.SETTLED;
        }
        return today.isAfter(closesOn) ? State.TO_SETTLE : State.OPEN;
    }

    public Long getId() {
        return id;
    }

    public long getSession() {
        return session;
    }

    /** The last day to choose. */
    public LocalDate getClosesOn() {
        return closesOn;
    }

    /** How many chose, or null while the agenda is not kept. */
    public Integer getAnswered() {
        return answered;
    }

    /** In the order in which they came. */
    List<Subject> subjects() {
        return subjects;
    }
}
