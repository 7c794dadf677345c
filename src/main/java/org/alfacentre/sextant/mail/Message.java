package org.alfacentre.sextant.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.schema.Row;

/** A mail of the outbox, from the transaction that caused it to the server's acceptance. */
@Entity
public class Message extends Row {

    @Column(name = "message_key")
    private String key;

    private String kind;

    @Column(name = "module_id")
    private String module;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String recipient;

    @Column(name = "session_id")
    private Long session;

    @Column(name = "enrolment_id")
    private Long enrolment;

    @Column(name = "transition_no")
    private Integer transition;

    private String language;
    private String facts;
    private String subject;
    private String html;
    private String plain;
    private String calendar;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private String error;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Message() {}

    Message(Letter letter, String factsAsJson, String messageId, Instant now) {
        this.key = letter.key();
        this.kind = letter.kind();
        this.module = letter.module();
        this.state = MessageState.QUEUED;
        this.person = letter.person();
        this.recipient = letter.person().getEmail();
        this.session = letter.session();
        this.enrolment = letter.enrolment();
        this.transition = letter.transition();
        this.language = letter.person().getLanguage();
        this.facts = factsAsJson;
        this.messageId = messageId;
        this.dueAt = letter.dueAt();
        this.expiresAt = letter.expiresAt();
        this.createdAt = now;
    }
}
