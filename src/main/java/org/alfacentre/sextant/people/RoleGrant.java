package org.alfacentre.sextant.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.alfacentre.sextant.identity.Role;

/** A role a person holds; a référent's names the regroupement. */
@Entity
@Table(name = "person_role")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne
    @JoinColumn(name = "network_id")
    private LocalNetwork network;

    protected RoleGrant() {}

    RoleGrant(Person person, Role role, LocalNetwork network) {
        this.person = person;
        this.role = role;
        this.network = network;
    }

    public Role getRole() {
        return role;
    }

    public LocalNetwork getNetwork() {
        return network;
    }
}
