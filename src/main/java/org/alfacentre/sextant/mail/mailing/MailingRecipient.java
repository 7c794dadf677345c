package org.alfacentre.sextant.mail.mailing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.schema.Row;

/** A person of a mailing's audience: written to, or left out for a reason. */
@Entity
@Table(name = "mailing_recipient")
public class MailingRecipient extends Row {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mailing_id")
    private Mailing mailing;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Exclusion exclusion;

    protected MailingRecipient() {}

    MailingRecipient(Mailing mailing, Person person, Exclusion exclusion) {
        this.mailing = mailing;
        this.person = person;
        this.exclusion = exclusion;
    }

    public Person getPerson() {
        return person;
    }

    /** Null for who is written to. */
    public Exclusion getExclusion() {
        return exclusion;
    }
}
