package org.alfacentre.sextant.mail.mailing;

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
import org.alfacentre.sextant.session.TrainingSession;

/**
 * One mail to many. It is DRAFT until it is confirmed as often as its size asks for, then SENDING;
 * PAUSED, what has not left stays; ABORTED, it never leaves.
 */
@Entity
public class Mailing extends Row {

    /** Above so many recipients, it is confirmed a second time. */
    public static final int MANY = 50;

    /** Where it stands. */
    public enum State {
        DRAFT,
        SENDING,
        PAUSED,
        ABORTED
    }

    private String kind;

    @Column(name = "module_id")
    private String module;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    @Enumerated(EnumType.STRING)
    private State state;

    private String subject;
    private String content;
    private String audience;
    private int recipients;
    private int confirmations;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by")
    private Person createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Mailing() {}

    Mailing(NamedKind named, MailingOrder order, TrainingSession session, Instant now) {
        this.kind = named.kind();
        this.module = named.module();
        this.session = session;
        this.state = State.DRAFT;
        this.subject = order.subject();
        this.content = order.text();
        this.audience = order.addressees().toJson();
        this.createdAt = now;
    }

    Mailing by(Person author) {
        this.createdBy = author;
        return this;
    }

    void goesTo(int newRecipients) {
        this.recipients = newRecipients;
    }

    /** One more confirmation; true when it was the last one needed. */
    boolean confirm(Instant now) {
        confirmations++;
        if (getConfirmationsLeft() > 0) {
            return false;
        }
        state = State.SENDING;
        confirmedAt = now;
        return true;
    }

    void become(State next) {
        this.state = next;
    }

    public int getConfirmationsLeft() {
        return state == State.DRAFT ? Math.max(0, (isLarge() ? 2 : 1) - confirmations) : 0;
    }

    public boolean isLarge() {
        return recipients > MANY;
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /** Of the kernel's kind or a module's; there is always a session then. */
    public boolean isInvitation() {
        return kind.endsWith(InvitationKind.NAME);
    }

    public String getKind() {
        return kind;
    }

    public String getModule() {
        return module;
    }

    /** The session it tells of, or null. */
    public TrainingSession getSession() {
        return session;
    }

    public State getState() {
        return state;
    }

    /** Null for an invitation, which has the words of its kind. */
    public String getSubject() {
        return subject;
    }

    public String getContent() {
        return content;
    }

    public Addressees getAddressees() {
        return Addressees.parse(audience);
    }

    public int getRecipients() {
        return recipients;
    }

    public Person getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
