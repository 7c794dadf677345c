package org.alfacentre.sextant.mail.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.schema.Row;

/** Words that somebody of the staff wrote at some time; written once, replaced by another row. */
@Entity
@Table(name = "mail_wording")
public class MailWording extends Row {

    private String kind;
    private String situation;

    @Column(name = "action_code")
    private String action;

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

    MailWording(WordingKey key, OwnWords words, Person by, Instant at) {
        this.kind = key.kind();
        this.situation = key.situation();
        this.action = key.action();
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
        return new WordingKey(kind, situation, action, language);
    }

    /** None when the kind's own words were taken back. */
    public OwnWords words() {
        return new OwnWords(subject, content);
    }

    /** Whether it takes back the words that the kind comes with. */
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
