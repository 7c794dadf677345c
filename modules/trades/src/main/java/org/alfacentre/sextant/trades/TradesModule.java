package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.Field;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.Role;

/** Axis 6, action 8: days of three sequences: the trades, the courses, a company visit. */
@ApplicationScoped
public class TradesModule implements AxisModule {

    static final String ID = "trades";
    static final String ACTION = "A8";

    /** How many of one structure may come: two is our proposal [D]. */
    static final Field PER_STRUCTURE = Field.number("perStructure", 1, 20, 2);

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(
                ModulePage.open("/trades/days.xhtml", "trades.days.title"),
                new ModulePage(
                        "/trades/day.xhtml",
                        "trades.day.title",
                        Set.of(Role.ADMINISTRATOR, Role.STAFF),
                        false),
                new ModulePage(
                        "/trades/visit.xhtml",
                        "trades.visit.title",
                        Set.of(Role.ADMINISTRATOR, Role.STAFF),
                        false),
                new ModulePage(
                        "/trades/instructions.xhtml",
                        "trades.read.title",
                        Set.of(Role.PARTICIPANT),
                        false),
                new ModulePage(
                        "/trades/rides.xhtml",
                        "trades.rides.title",
                        Set.of(Role.PARTICIPANT),
                        false),
                ModulePage.forRoles(
                        "/trades/partners.xhtml",
                        "trades.partners.title",
                        Role.ADMINISTRATOR,
                        Role.STAFF));
    }

    @Override
    public List<Field> settings() {
        return List.of(PER_STRUCTURE);
    }
}
