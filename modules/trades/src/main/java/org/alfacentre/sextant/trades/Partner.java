package org.alfacentre.sextant.trades;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The partnership with a professional branch, valid until a day or for good. */
@Entity(name = "TradesPartner")
@Table(name = "trades_partner")
public class Partner {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trades_seq")
    private Long id;

    private String branch;
    private String contact;
    private String agreement;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Version private int version;

    protected Partner() {}

    Partner(String branch) {
        this.branch = branch;
    }

    void agree(String newContact, String newAgreement, LocalDate newValidUntil) {
        this.contact = newContact;
        this.agreement = newAgreement;
        this.validUntil = newValidUntil;
    }

    public boolean isValid(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }

    public Long getId() {
        return id;
    }

    public String getBranch() {
        return branch;
    }

    /** A generic address or a function, never a private person. */
    public String getContact() {
        return contact;
    }

    public String getAgreement() {
        return agreement;
    }

    /** Null for good. */
    public LocalDate getValidUntil() {
        return validUntil;
    }
}
