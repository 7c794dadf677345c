package org.alfacentre.sextant.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alfacentre.sextant.identity.Actor;

/** One line of the audit; it is never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int LONGEST_DETAIL = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_seq")
    private Long id;

    @Column(name = "occurred_at")
    private Instant at;

    @Column(name = "actor_id")
    private Long actorId;

    private String actor;
    private String act;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    private String detail;

    protected AuditEntry() {}

    AuditEntry(
            Instant at, Actor by, String act, String subjectType, String subjectId, String detail) {
        this.at = at;
        this.actorId = by.id();
        this.actor = by.name();
        this.act = act;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.detail =
                detail == null
                        ? null
                        : detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
    }

    public Instant getAt() {
        return at;
    }

    public String getActor() {
        return actor;
    }

    /** A word such as {@code role-granted}; its sentence is {@code audit.act.<act>}. */
    public String getAct() {
        return act;
    }

    /** A word such as {@code session}; it is shown as {@code audit.of.<type>}. */
    public String getSubjectType() {
        return subjectType;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public String getDetail() {
        return detail;
    }
}
