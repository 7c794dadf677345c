package org.alfacentre.sextant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.shell.Checks;

/** Turns a sheet as it was sent into one that may be written, or says everything wrong with it. */
@ApplicationScoped
class PersonRules {

    private static final int NAME = 100;
    private static final int FUNCTION = 80;
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    @Inject private Territories territories;
    @Inject private Organisations organisations;

    /** A checked sheet; null networks: not said. */
    record Accepted(
            String email,
            String firstName,
            String lastName,
            Organisation organisation,
            String departement,
            List<LocalNetwork> networks,
            String function,
            String language) {}

    Accepted accept(PersonSheet sheet) {
        var checks = new Checks();
        var accepted =
                new Accepted(
                        checks.email("email", sheet.email()),
                        checks.required("firstName", sheet.firstName(), NAME),
                        checks.required("lastName", sheet.lastName(), NAME),
                        organisation(checks, sheet.organisation()),
                        territories.departement(checks, "departement", sheet.departement()),
                        networks(checks, sheet.networks()),
                        Functions.normalise(
                                checks.optional("function", sheet.function(), FUNCTION)),
                        language(checks, sheet.language()));
        checks.refuseIfWrong();
        return accepted;
    }

    private Organisation organisation(Checks checks, Long id) {
        if (id == null) {
            return null;
        }
        return organisations
                .find(id)
                .orElseGet(
                        () -> {
                            checks.wrong(
                                    "organisation", "unknown-organisation", String.valueOf(id));
                            return null;
                        });
    }

    private List<LocalNetwork> networks(Checks checks, List<String> idsOrCodes) {
        if (idsOrCodes == null) {
            return null;
        }
        List<LocalNetwork> found = new ArrayList<>();
        for (int i = 0; i < idsOrCodes.size(); i++) {
            String asked = idsOrCodes.get(i);
            String field = "networks[" + i + "]";
            territories
                    .network(asked)
                    .ifPresentOrElse(
                            found::add, () -> checks.wrong(field, "unknown-network", asked));
        }
        return found;
    }

    private static String language(Checks checks, String language) {
        if (language == null || language.isBlank()) {
            return "fr";
        }
        if (!LANGUAGES.contains(language)) {
            checks.wrong("language", "unknown-language", language);
        }
        return language;
    }
}
