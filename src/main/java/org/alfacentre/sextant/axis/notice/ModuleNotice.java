package org.alfacentre.sextant.axis.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.alfacentre.sextant.axis.EnrolmentListener.EnrolmentChange;
import org.alfacentre.sextant.enrolment.Status;

/** One thing that one listener of a module is to be told. */
@Entity
@Table(name = "module_notice")
public class ModuleNotice {

    /** What happened. */
    public enum What {
        ENROLMENT_CHANGED,
        SESSION_PUBLISHED,
        SESSION_MOVED,
        SESSION_CANCELLED,
        SESSION_ATTENDED
    }

    static final int ATTEMPTS = 5;

    private static final int LONGEST = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "module_notice_seq")
    @SequenceGenerator(
            name = "module_notice_seq",
            sequenceName = "module_notice_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "module_id")
    private String module;

    private String listener;

    @Enumerated(EnumType.STRING)
    private What what;

    private String action;

    @Column(name = "session_id")
    private long session;

    @Column(name = "enrolment_id")
    private Long enrolment;

    @Column(name = "person_id")
    private Long person;

    private int transition;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private Status from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private Status to;

    @Column(name = "occurred_at")
    private Instant at;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    private String error;

    protected ModuleNotice() {}

    ModuleNotice(
            String module, String listener, What what, String action, long session, Instant at) {
        this.module = module;
        this.listener = listener;
        this.what = what;
        this.action = action;
        this.session = session;
        this.at = at;
        this.dueAt = at;
    }

    ModuleNotice about(long ofEnrolment, long ofPerson, int number, Status before, Status after) {
        this.enrolment = ofEnrolment;
        this.person = ofPerson;
        this.transition = number;
        this.from = before;
        this.to = after;
        return this;
    }

    /** It is told again later; after the last attempt only when an administrator asks for it. */
    void failed(String why, Instant now) {
        attempts++;
        error = why.length() > LONGEST ? why.substring(0, LONGEST) : why;
        dueAt = attempts < ATTEMPTS ? now.plus(Duration.ofMinutes(1L << attempts)) : null;
    }

    void again(Instant now) {
        attempts = 0;
        dueAt = now;
    }

    EnrolmentChange change() {
        return new EnrolmentChange(enrolment, session, person, transition, from, to, at);
    }

    public Long getId() {
        return id;
    }

    public String getModule() {
        return module;
    }

    String getListener() {
        return listener;
    }

    public What getWhat() {
        return what;
    }

    String getAction() {
        return action;
    }

    public long getSession() {
        return session;
    }

    public Instant getAt() {
        return at;
    }

    public String getError() {
        return error;
    }
}
