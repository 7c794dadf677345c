package org.alfacentre.sextant.services;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A service that a structure offers. */
@Entity(name = "ServicesOffer")
@Table(name = "services_offer")
public class Offer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "services_seq")
    @SequenceGenerator(
            name = "services_seq",
            sequenceName = "services_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    private String service;
    private String definition;
    private String structure;

    @Column(name = "organisation_id")
    private Long organisation;

    private String departement;
    private String contact;
    private String url;
    private boolean fictitious;

    @Column(name = "updated_on")
    private LocalDate updatedOn;

    @OneToMany(mappedBy = "offer", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Tag> tags = new ArrayList<>();

    @Version private int version;

    protected Offer() {}

    Offer(OfferEntry entry, LocalDate today) {
        write(entry, today);
    }

    /** Takes over what staff wrote; the day it was is what readers judge its freshness by. */
    final void write(OfferEntry entry, LocalDate today) {
        this.service = entry.service();
        this.definition = entry.definition();
        this.structure = entry.structure();
        this.organisation = entry.organisation();
        this.departement = entry.departement();
        this.contact = entry.contact();
        this.url = entry.url();
        this.updatedOn = today;
        retag(entry.tags());
    }

    private void retag(Map<Criterion, Set<String>> wanted) {
        tags.removeIf(tag -> !wanted.getOrDefault(tag.criterion(), Set.of()).contains(tag.code()));
        wanted.forEach(
                (criterion, codes) ->
                        codes.stream()
                                .filter(code -> !codes(criterion).contains(code))
                                .forEach(code -> tags.add(new Tag(this, criterion, code))));
    }

    Offer fictitious() {
        this.fictitious = true;
        return this;
    }

    /** The values of a criterion it answers to. */
    public Set<String> codes(Criterion criterion) {
        Set<String> codes = new TreeSet<>();
        tags.stream()
                .filter(tag -> tag.criterion() == criterion)
                .map(Tag::code)
                .forEach(codes::add);
        return codes;
    }

    public Long getId() {
        return id;
    }

    public String getService() {
        return service;
    }

    /** What the service is, in a sentence or two, or null. */
    public String getDefinition() {
        return definition;
    }

    public String getStructure() {
        return structure;
    }

    /** Id of the structure in the directory, or null. */
    public Long getOrganisation() {
        return organisation;
    }

    /** Code, or null for the whole region. */
    public String getDepartement() {
        return departement;
    }

    /** How to reach the service, never a person. */
    public String getContact() {
        return contact;
    }

    public String getUrl() {
        return url;
    }

    public boolean isFictitious() {
        return fictitious;
    }

    public LocalDate getUpdatedOn() {
        return updatedOn;
    }
}
