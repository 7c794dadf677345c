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

    @Column(name = "mailing_id")
    private Long mailing;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "declined_at")
    private Instant declinedAt;

    @Column(name = "once_at_most")
    private boolean onceAtMost;

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
        this.onceAtMost = letter.isOnceAtMost();
    }

    Message partOf(Long newMailing) {
        this.mailing = newMailing;
        return this;
    }

    /** Its reader came by its link; the first time counts. */
    public void opened(Instant now) {
        openedAt = openedAt == null ? now : openedAt;
    }

    /** Its reader will not come; null when they have changed their mind. */
    public void declined(Instant now) {
        declinedAt = now;
    }

    /** What only the moment of sending knows: a deadline, say, and its reader's address. */
    public void retell(String factsAsJson, String email) {
        this.facts = factsAsJson;
        this.recipient = email;
    }

    /** Its words and appointments, as its reader gets them. */
    public void word(String newSubject, String newHtml, String newPlain, String newCalendar) {
        this.subject = newSubject;
        this.html = newHtml;
        this.plain = newPlain;
        this.calendar = newCalendar;
    }

    /** Must not go now; {@code why} is a code of the words {@code mail.held.<code>}. */
    public void withhold(String why) {
        end(MessageState.WITHHELD, why);
    }

    /** Does not concern its reader any more. */
    public void abort(String why) {
        end(MessageState.ABORTED, why);
    }

    /** Its date is past and it has not left: it never will for that date. */
    public void miss(String why) {
        end(MessageState.MISSED, why);
    }

    public void sent(Instant now) {
        this.sentAt = now;
        end(MessageState.SENT, null);
    }

    /** Refused for now. */
    public void retry(String why, Instant again) {
        this.nextAttemptAt = again;
        end(MessageState.RETRY, why);
    }

    /** The server may have taken it or not, and nobody can tell. */
    public void doubt(String why) {
        end(MessageState.IN_DOUBT, why);
    }

    public void fail(String why) {
        end(MessageState.FAILED, why);
    }

    /** Waits again, from the given instant on. */
    public void queue(Instant newDueAt, Instant newExpiresAt) {
        this.dueAt = newDueAt;
        this.expiresAt = newExpiresAt;
        this.attempts = 0;
        this.nextAttemptAt = null;
        end(MessageState.QUEUED, null);
    }

    /** It was taken to be sent, and its turn did not come. */
    public void giveBack() {
        this.attempts--;
        end(MessageState.QUEUED, null);
    }

    private void end(MessageState next, String why) {
        this.state = next;
        this.error = why == null || why.length() <= 1000 ? why : why.substring(0, 1000);
        this.claimedBy = null;
        this.claimedAt = null;
    }

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
