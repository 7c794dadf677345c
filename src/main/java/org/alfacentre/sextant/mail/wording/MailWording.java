package org.alfacentre.sextant.mail.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.schema.Row;

/**
 * Words that somebody of the staff wrote at some time; written once, replaced by another row. The
 * action of a session's words is left out.
 */
@Entity
@Table(name = "mail_wording")
public class MailWording extends Row {

    private String kind;
    private String situation;

    @Column(name = "action_code")
    private String action;

    @Column(name = "session_id")
    private Long session;

    private String language;
    private String subject;
    private String content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by")
    private Person writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected MailWording() {}

    /**
     * @param key as it is written down
     */
    MailWording(WordingKey key, OwnWords words, Person by, Instant at) {
        this.kind = key.kind();
        this.situation = key.situation();
        this.action = key.scope().action();
        this.session = key.scope().session();
        this.language = key.language();
        this.subject = words.subject();
        this.content = words.text();
        this.writtenBy = by;
        this.writtenAt = at;
    }

    void replaced(Instant at) {
        this.replacedAt = at;
    }

    WordingKey key() {
        return new WordingKey(kind, situation, new MailScope(action, session), language);
    }

    /** None when the wider words were taken back. */
    public OwnWords words() {
        return new OwnWords(subject, content);
    }

    /** Whether it takes back the words of the wider scope. */
    public boolean isOriginal() {
        return content == null;
    }

    public Person getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
