package org.alfacentre.sextant.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/**
 * The figure of an indicator for a département and a quarter, with how many persons it rests on.
 */
@Entity(name = "EvaluationValue")
@Table(name = "evaluation_value")
class Value {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evaluation_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    private String departement;
    private String quarter;
    private BigDecimal figure;
    private int people;
    private boolean fictitious;

    @Version private int version;

    protected Value() {}

    Value(Indicator indicator, String departement, Quarter quarter) {
        this.indicator = indicator;
        this.departement = departement;
        this.quarter = quarter.toString();
    }

    void measure(BigDecimal newFigure, int newPeople, boolean invented) {
        this.figure = newFigure;
        this.people = newPeople;
        this.fictitious = invented;
    }

    Long indicator() {
        return indicator.getId();
    }

    String departement() {
        return departement;
    }

    Measure measure() {
        return new Measure(figure, people);
    }

    boolean isFictitious() {
        return fictitious;
    }
}
