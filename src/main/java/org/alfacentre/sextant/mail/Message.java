package org.alfacentre.sextant.mail;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.alfacentre.sextant.people.Person;

/** A mail of the outbox, from the transaction that caused it to the server's acceptance. */
@Entity
public class Message extends MessageRecord {

    /** Facts of a message of which only the rest is kept. */
    private static final String ERASED = "{\"erased\":true}";

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

    Message(OutsideLetter letter, String factsAsJson, String messageId, Instant now) {
        this.key = letter.key();
        this.kind = letter.kind();
        this.module = letter.module();
        this.state = MessageState.QUEUED;
        this.recipient = letter.email();
        this.session = letter.session();
        this.language = letter.language();
        this.facts = factsAsJson;
        this.messageId = messageId;
        this.dueAt = now;
        this.createdAt = now;
        this.eraseAt = letter.eraseAt();
    }

    /** Whom its words address: somebody outside the directory as a value that is kept nowhere. */
    public Person reader() {
        if (person != null) {
            return person;
        }
        var outsider = new Person(recipient, "", "", createdAt);
        outsider.speaks(language);
        return outsider;
    }

    /** Whether it says of its reader that they stated a need: health data, theirs alone. */
    public boolean tellsOfNeed() {
        return Messages.OF_NEEDS.contains(kind) || key.contains(Messages.OF_A_NEED);
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

    /** Waits as before, but for as long as that. */
    public void expireAt(Instant newExpiresAt) {
        this.expiresAt = newExpiresAt;
    }

    /** It was taken to be sent, and its turn did not come. */
    public void giveBack() {
        this.attempts--;
        end(MessageState.QUEUED, null);
    }

    /**
     * Blanks what says who was written to or told of: that person is erased. Its kind, its dates
     * and what became of it stay as evidence.
     */
    void erase(long gone) {
        if (person != null && person.getId() == gone) {
            recipient = "";
        }
        eraseWords();
    }

    /** Blanks what it says; whom it went to stays as evidence. */
    void eraseWords() {
        eraseAt = null;
        facts = ERASED;
        word(null, null, null, null);
        end(MessageState.PENDING.contains(state) ? MessageState.ABORTED : state, "erased");
    }

    private void end(MessageState next, String why) {
        this.state = next;
        this.error = why == null || why.length() <= 1000 ? why : why.substring(0, 1000);
        this.claimedBy = null;
        this.claimedAt = null;
    }

    public boolean isErased() {
        return facts.equals(ERASED);
    }

    /** Whether it was refused before, so that later mails may have overtaken it. */
    public boolean isRetried() {
        return state == MessageState.RETRY || attempts > 1;
    }
}
