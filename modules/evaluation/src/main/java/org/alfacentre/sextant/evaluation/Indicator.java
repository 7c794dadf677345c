package org.alfacentre.sextant.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What is measured, so defined that two structures count the same thing. */
@Entity(name = "EvaluationIndicator")
@Table(name = "evaluation_indicator")
public class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evaluation_seq")
    @SequenceGenerator(
            name = "evaluation_seq",
            sequenceName = "evaluation_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    private String family;
    private String label;
    private String definition;
    private String unit;
    private String source;
    private boolean fictitious;

    @Version private int version;

    protected Indicator() {}

    Indicator(Definition written) {
        define(written);
    }

    final void define(Definition written) {
        this.family = written.family();
        this.label = written.label();
        this.definition = written.definition();
        this.unit = written.unit();
        this.source = written.source();
    }

    Indicator fictitious() {
        this.fictitious = true;
        return this;
    }

    public Long getId() {
        return id;
    }

    /** Code of one of the sheet's families, such as {@code CAPTATION}. */
    public String getFamily() {
        return family;
    }

    public String getLabel() {
        return label;
    }

    public String getDefinition() {
        return definition;
    }

    public String getUnit() {
        return unit;
    }

    /** Where the figures come from, or null. */
    public String getSource() {
        return source;
    }

    public boolean isFictitious() {
        return fictitious;
    }
}
