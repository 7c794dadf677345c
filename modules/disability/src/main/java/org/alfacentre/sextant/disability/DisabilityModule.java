package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.Field;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.Role;

/** Axis 4, action 6: four themed half-days, as a whole cycle or one by one. */
@ApplicationScoped
public class DisabilityModule implements AxisModule {

    static final String ID = "disability";
    static final String ACTION = "A6";

    /** Most that training bodies get of a half-day, in percent, until single half-days open. */
    static final Field TRAINING_MOST = Field.number("trainingMost", 0, 100, 50);

    static final Field SPRO_LEAST = Field.number("sproLeast", 0, 100, 0);
    static final Field PRESCRIBERS_LEAST = Field.number("prescribersLeast", 0, 100, 0);

    /** Days before a half-day until which whole cycles go first and the shares hold [D]. */
    static final Field SINGLES_FROM = Field.number("singlesFrom", 0, 90, 21);

    /** Days before a session by which an interpreter should be booked [D]. */
    static final Field INTERPRETER_DAYS = Field.number("interpreterDays", 1, 90, 21);

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(
                ModulePage.open("/disability/themes.xhtml", "disability.themes.title"),
                ModulePage.forRoles(
                        "/disability/measures.xhtml",
                        "disability.measures.title",
                        Role.DISABILITY_REFERENT));
    }

    @Override
    public List<Field> settings() {
        return List.of(
                TRAINING_MOST, SPRO_LEAST, PRESCRIBERS_LEAST, SINGLES_FROM, INTERPRETER_DAYS);
    }
}
