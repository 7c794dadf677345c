package org.alfacentre.sextant.people.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The columns a kind of file may have: the field each stands for and the names its header may bear.
 * Case, accents, spaces and hyphens of a header do not matter.
 */
final class Columns {

    static final Columns PEOPLE =
            new Columns(List.of("email", "firstName", "lastName"))
                    .named("email", "email", "e-mail", "mail", "courriel")
                    .named("firstName", "prenom", "firstName")
                    .named("lastName", "nom", "lastName")
                    .named("organisation", "structure", "organisation")
                    .named("departement", "departement")
                    .named("networks", "regroupements", "regroupement", "networks", "network")
                    .named("function", "fonction", "function")
                    .named("language", "langue", "language");

    static final Columns ORGANISATIONS =
            new Columns(List.of("name"))
                    .named("name", "nom", "name", "structure")
                    .named("type", "type")
                    .named("departement", "departement");

    private final List<String> required;
    private final Map<String, List<String>> names = new LinkedHashMap<>();

    private Columns(List<String> required) {
        this.required = required;
    }

    private Columns named(String field, String... headers) {
        names.put(field, Arrays.asList(headers));
        return this;
    }

    List<String> required() {
        return required;
    }

    /** The first name of each column, in order: the header of an example file. */
    List<String> header() {
        return names.values().stream().map(accepted -> accepted.get(0)).toList();
    }

    String header(String field) {
        return names.get(field).get(0);
    }

    Optional<String> field(String header) {
        String asked = plain(header);
        return names.entrySet().stream()
                .filter(
                        column ->
                                column.getValue().stream().anyMatch(it -> plain(it).equals(asked)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
