package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.Field;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.Role;

/** Axis 4, action 5: awareness in each of the six départements, targeted support, relays. */
@ApplicationScoped
public class DiscriminationModule implements AxisModule {

    static final String ID = "discrimination";
    static final String ACTION = "A5";

    /** Days before an awareness session until which its département goes first [D]. */
    static final Field OWN_UNTIL = Field.number("ownUntil", 0, 60, 10);

    /** Places of a support session, for new calls. */
    static final Field PLACES = Field.number("places", 1, 40, 10);

    /** Of three, how many half-days make a relay. */
    static final Field HALF_DAYS = Field.number("halfDays", 1, 3, 3);

    /** Months after which a relay agrees again to stand in the directory (domain.md §4.1). */
    static final Field CONSENT_MONTHS = Field.number("consentMonths", 1, 60, 24);

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(
                ModulePage.open(
                        "/discrimination/departements.xhtml", "discrimination.departements.title"),
                ModulePage.forRoles(
                        "/discrimination/pathway.xhtml",
                        "discrimination.pathway.mine",
                        Role.PARTICIPANT),
                ModulePage.forRoles(
                        "/discrimination/relays.xhtml",
                        "discrimination.relays.title",
                        Role.PARTICIPANT),
                ModulePage.forRoles(
                        "/discrimination/calls.xhtml",
                        "discrimination.calls.title",
                        Role.ADMINISTRATOR,
                        Role.STAFF),
                ModulePage.forRoles(
                        "/discrimination/requests.xhtml",
                        "discrimination.requests.title",
                        Role.ADMINISTRATOR,
                        Role.STAFF),
                ModulePage.forRoles(
                        "/discrimination/launch.xhtml",
                        "discrimination.launch.title",
                        Role.ADMINISTRATOR,
                        Role.STAFF),
                new ModulePage(
                        "/discrimination/call.xhtml",
                        "discrimination.call.title",
                        Set.of(Role.ADMINISTRATOR, Role.STAFF),
                        false));
    }

    @Override
    public List<Field> settings() {
        return List.of(OWN_UNTIL, PLACES, HALF_DAYS, CONSENT_MONTHS);
    }
}
