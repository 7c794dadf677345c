package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.Field;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.Role;

/** Axis 2, action 3: the référents of the regroupements meet one day per quarter. */
@ApplicationScoped
public class CoordinationModule implements AxisModule {

    static final String ID = "coordination";
    static final String ACTION = "A3";

    /** Days before a day at which regroupements that have nobody there are told [D]. */
    static final Field ALERT_DAYS = Field.number("alertDays", 1, 60, 10);

    /** Days before a day at which référents are asked for its subjects (domain.md §2.3). */
    static final Field SURVEY_DAYS = Field.number("surveyDays", 1, 120, 45);

    /** Days before the end of a mandate at which its holder is told [D]. */
    static final Field MANDATE_DAYS = Field.number("mandateDays", 1, 180, 60);

    /** Référents keep the day free: they are convoked earlier than others (domain.md §2.3). */
    static final int CONVOCATION_DAYS = 30;

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(
                ModulePage.forRoles(
                        "/coordination/quarters.xhtml",
                        "coordination.quarters.title",
                        Role.ADMINISTRATOR,
                        Role.STAFF,
                        Role.DIRECTOR,
                        Role.REFERENT),
                linked("/coordination/mandates.xhtml", "coordination.mandates.title"),
                linked("/coordination/surveys.xhtml", "coordination.surveys.title"),
                linked("/coordination/survey.xhtml", "coordination.survey.title"),
                linked("/coordination/mission.xhtml", "coordination.mission.title"),
                new ModulePage(
                        "/coordination/mission-edit.xhtml",
                        "coordination.mission-edit.title",
                        Set.of(Role.ADMINISTRATOR, Role.STAFF),
                        false));
    }

    /**
     * Alternates may have no role: who may read it is asked there, and pages and mails lead there.
     */
    private static ModulePage linked(String path, String title) {
        return new ModulePage(path, title, Set.of(Role.PARTICIPANT), false);
    }

    @Override
    public List<Field> settings() {
        return List.of(ALERT_DAYS, SURVEY_DAYS, MANDATE_DAYS);
    }

    @Override
    public OptionalInt convocationDays() {
        return OptionalInt.of(CONVOCATION_DAYS);
    }
}
