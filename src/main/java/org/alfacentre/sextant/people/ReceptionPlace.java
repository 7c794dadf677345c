package org.alfacentre.sextant.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.alfacentre.sextant.schema.Row;

/** A place where the public is received (lieu d’accueil): one address of an organisation. */
@Entity
@Table(name = "reception_place")
public class ReceptionPlace extends Row {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "network_id")
    private LocalNetwork network;

    private String name;
    private String city;
    private String departement;

    protected ReceptionPlace() {}

    public ReceptionPlace(
            Organisation organisation,
            LocalNetwork network,
            String name,
            String city,
            String departement) {
        this.organisation = organisation;
        this.network = network;
        this.name = name;
        this.city = city;
        this.departement = departement;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public LocalNetwork getNetwork() {
        return network;
    }

    public String getName() {
        return name;
    }

    public String getCity() {
        return city;
    }

    public String getDepartement() {
        return departement;
    }
}
