package org.alfacentre.sextant.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.alfacentre.sextant.axis.EnrolmentFields;
import org.alfacentre.sextant.axis.ExtraField;
import org.alfacentre.sextant.axis.ExtraField.Sensitivity;
import org.alfacentre.sextant.axis.ForActions;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.SessionFields;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.Modules;

/** Asks the modules for their fields; those of a module that fails are hidden. */
@ApplicationScoped
public class Questions {

    private static final int MOST = 20;

    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;
    @Inject private Modules modules;

    /** Of the sessions of an action. */
    public List<Asked> ofSessions(String action) {
        return all(extensions.of(SessionFields.class, action), Questions::ofSession);
    }

    private static List<ExtraField> ofSession(SessionFields contribution) {
        List<ExtraField> fields = contribution.fields();
        if (fields.stream().anyMatch(it -> it.sensitivity() == Sensitivity.HEALTH)) {
            throw new IllegalArgumentException("a session has no health");
        }
        return fields;
    }

    /** Of who enrols in a session; none while its module is off for its year. */
    public List<Asked> ofEnrolments(SessionFacts session) {
        var contributions =
                extensions.of(EnrolmentFields.class, session.action()).stream()
                        .filter(it -> modules.isActive(it.module(), session.startsAt()))
                        .toList();
        return all(contributions, it -> it.fields(session));
    }

    private <P extends ForActions> List<Asked> all(
            List<Extension<P>> contributions, Function<P, List<ExtraField>> question) {
        List<Asked> asked = new ArrayList<>();
        for (Extension<P> contribution : contributions) {
            gateway.ask(contribution, it -> checked(question.apply(it)))
                    .orElse(List.of())
                    .forEach(field -> asked.add(new Asked(contribution.module(), field)));
        }
        return asked;
    }

    private static List<ExtraField> checked(List<ExtraField> fields) {
        Set<String> names = new HashSet<>();
        if (fields.size() > MOST || !fields.stream().allMatch(it -> names.add(it.name()))) {
            throw new IllegalArgumentException("too many fields, or two of one name: " + names);
        }
        return List.copyOf(fields);
    }
}
