package org.alfacentre.sextant.services;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One value of a criterion that an offer answers to. */
@Entity(name = "ServicesTag")
@Table(name = "services_tag")
class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "services_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "offer_id")
    private Offer offer;

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    private String code;

    protected Tag() {}

    Tag(Offer offer, Criterion criterion, String code) {
        this.offer = offer;
        this.criterion = criterion;
        this.code = code;
    }

    Criterion criterion() {
        return criterion;
    }

    String code() {
        return code;
    }
}
