package org.alfacentre.sextant.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.Role;

/** Axis 3, action 4: measuring the added value of the service by indicators in three families. */
@ApplicationScoped
public class EvaluationModule implements AxisModule {

    static final String ACTION = "A4";

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(
                ModulePage.forRoles(
                        "/evaluation/indicators.xhtml",
                        "evaluation.indicators.title",
                        Role.PARTICIPANT),
                new ModulePage(
                        "/evaluation/values.xhtml",
                        "evaluation.values.title",
                        Set.of(Role.ADMINISTRATOR, Role.STAFF),
                        false),
                new ModulePage(
                        "/evaluation/indicator.xhtml",
                        "evaluation.indicator.title",
                        Set.of(Role.ADMINISTRATOR, Role.STAFF),
                        false));
    }
}
