package org.alfacentre.sextant.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.schema.Row;

/** What a module tells of a session in certain mails, in one language. */
@Entity
@Table(name = "session_note")
public class SessionNote extends Row {

    /** For the mails to whoever is expected: convocation and reminders. */
    public static final String EXPECTED = "EXPECTED";

    private static final int LONGEST = 2000;

    @Column(name = "session_id")
    private long session;

    @Column(name = "module_id")
    private String module;

    private String mail;
    private String language;
    private String told;

    protected SessionNote() {}

    public SessionNote(
            long session, String module, String mail, Locale language, List<String> lines) {
        this.session = session;
        this.module = module;
        this.mail = mail;
        this.language = language.getLanguage();
        this.told = String.join("\n", lines);
        if (told.length() > LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " characters");
        }
    }

    public List<String> lines() {
        return told.lines().toList();
    }
}
