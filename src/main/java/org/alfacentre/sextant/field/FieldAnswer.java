package org.alfacentre.sextant.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import org.alfacentre.sextant.axis.ExtraField.Sensitivity;
import org.alfacentre.sextant.schema.Row;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;

/** An answer, with the words of its question as they were when it was given. */
@Entity
@Table(name = "field_answer")
class FieldAnswer extends Row {

    @Column(name = "session_id")
    private long session;

    @Column(name = "enrolment_id")
    private Long enrolment;

    private String module;
    private String name;
    private String answer;

    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity;

    @Column(name = "kept_days")
    private Integer keptDays;

    @Column(name = "label_fr")
    private String labelFr;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "told_fr")
    private String toldFr;

    @Column(name = "told_en")
    private String toldEn;

    protected FieldAnswer() {}

    /** {@code enrolment} null: of the session itself. */
    FieldAnswer(long session, Long enrolment, Asked asked) {
        this.session = session;
        this.enrolment = enrolment;
        this.module = asked.module();
        this.name = asked.field().name();
    }

    void answer(Filled filled, Words words, Formats formats) {
        Asked asked = filled.asked();
        this.answer = filled.value();
        this.sensitivity = asked.field().sensitivity();
        this.keptDays = asked.field().keptDays();
        this.labelFr = words.of(Locale.FRENCH, asked.labelKey());
        this.labelEn = words.of(Locale.ENGLISH, asked.labelKey());
        this.toldFr = asked.told(filled.value(), Locale.FRENCH, words, formats);
        this.toldEn = asked.told(filled.value(), Locale.ENGLISH, words, formats);
    }

    boolean isTo(Asked asked) {
        return key().equals(asked.key());
    }

    String key() {
        return module + "." + name;
    }

    long getSession() {
        return session;
    }

    Long getEnrolment() {
        return enrolment;
    }

    Sensitivity getSensitivity() {
        return sensitivity;
    }

    Told told(Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        return new Told(
                key(), french ? labelFr : labelEn, french ? toldFr : toldEn, answer, sensitivity);
    }
}
