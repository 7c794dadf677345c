package org.alfacentre.sextant.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.alfacentre.sextant.people.Audience;

/** What a person was when they joined: the values that quotas select by, kept with the entry. */
@Embeddable
public class Profile {

    private String departement;

    @Column(name = "organisation_id")
    private Long organisation;

    private String networks;

    @Column(name = "function_code")
    private String function;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "first_timer")
    private boolean firstTimer;

    protected Profile() {}

    public Profile(
            String departement,
            Long organisation,
            Collection<Long> networks,
            String function,
            Audience audience,
            boolean firstTimer) {
        this.departement = departement;
        this.organisation = organisation;
        this.networks =
                networks.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        this.function = function;
        this.audience = audience;
        this.firstTimer = firstTimer;
    }

    /** The values of an attribute; an empty list where the person has none. */
    public List<String> values(Attribute attribute) {
        return switch (attribute) {
            case DEPARTEMENT -> one(departement);
            case ORGANISATION -> one(organisation);
            case NETWORK ->
                    networks == null || networks.isEmpty()
                            ? List.of()
                            : Arrays.asList(networks.split(","));
            case FUNCTION -> one(function);
            case AUDIENCE -> one(audience);
            case FIRST_TIMER -> List.of(Boolean.toString(firstTimer));
        };
    }

    private static List<String> one(Object value) {
        return value == null || value.toString().isBlank() ? List.of() : List.of(value.toString());
    }

    public Long getOrganisation() {
        return organisation;
    }

    public String getDepartement() {
        return departement;
    }
}
