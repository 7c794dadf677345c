package org.alfacentre.sextant.identity;

import java.util.Set;
import org.alfacentre.sextant.shell.Refusal;

/**
 * The signed-in person of a request: what access decisions are made on.
 *
 * @param networks ids of the regroupements the person is référent of
 */
public record Caller(Long id, String name, String email, Set<Role> roles, Set<Long> networks) {

    public Caller {
        roles = Set.copyOf(roles);
        networks = Set.copyOf(networks);
    }

    public boolean is(Role... any) {
        for (Role role : any) {
            if (role == Role.PARTICIPANT || roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Administrators and staff run the programme. */
    public boolean isStaff() {
        return is(Role.ADMINISTRATOR, Role.STAFF);
    }

    public boolean isReferentOf(Long network) {
        return network != null && networks.contains(network);
    }

    public Actor actor() {
        return new Actor(id, name);
    }

    /** Refuses with 403, which tells nothing about what exists. */
    public void mustBe(Role... any) {
        if (!is(any)) {
            throw Refusal.forbidden();
        }
    }

    public void mustBeStaff() {
        mustBe(Role.ADMINISTRATOR, Role.STAFF);
    }
}
