package org.alfacentre.sextant.mail;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.schema.Row;

/**
 * What is stored of a mail of the outbox, and what can be read of it; its verbs are {@link
 * Message}'s.
 */
@MappedSuperclass
public abstract class MessageRecord extends Row {

    @Column(name = "message_key")
    String key;

    String kind;

    @Column(name = "module_id")
    String module;

    @Enumerated(EnumType.STRING)
    MessageState state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    Person person;

    String recipient;

    @Column(name = "session_id")
    Long session;

    @Column(name = "enrolment_id")
    Long enrolment;

    @Column(name = "transition_no")
    Integer transition;

    String language;
    String facts;
    String subject;
    String html;
    String plain;
    String calendar;

    @Column(name = "message_id")
    String messageId;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "sent_at")
    Instant sentAt;

    int attempts;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    String error;

    @Column(name = "claimed_by")
    String claimedBy;

    @Column(name = "claimed_at")
    Instant claimedAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "mailing_id")
    Long mailing;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "declined_at")
    Instant declinedAt;

    @Column(name = "erase_at")
    Instant eraseAt;

    @Column(name = "once_at_most")
    boolean onceAtMost;

    public String getKey() {
        return key;
    }

    public String getKind() {
        return kind;
    }

    public String getModule() {
        return module;
    }

    public MessageState getState() {
        return state;
    }

    /** Null when it goes to somebody outside the directory. */
    public Person getPerson() {
        return person;
    }

    public String getRecipient() {
        return recipient;
    }

    public Long getSession() {
        return session;
    }

    public Long getEnrolment() {
        return enrolment;
    }

    public Integer getTransition() {
        return transition;
    }

    public String getLanguage() {
        return language;
    }

    public String getFacts() {
        return facts;
    }

    public String getSubject() {
        return subject;
    }

    public String getHtml() {
        return html;
    }

    public String getPlain() {
        return plain;
    }

    public String getCalendar() {
        return calendar;
    }

    /** With its angle brackets; kept through every attempt. */
    public String getMessageId() {
        return messageId;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public int getAttempts() {
        return attempts;
    }

    public String getError() {
        return error;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Id of the mailing it is part of, or null. */
    public Long getMailing() {
        return mailing;
    }

    public Instant getDeclinedAt() {
        return declinedAt;
    }

    /** Whether a doubt about its sending keeps it from being sent again. */
    public boolean isOnceAtMost() {
        return onceAtMost;
    }
}
