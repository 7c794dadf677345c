package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.people.Audience;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.Organisations;
import org.alfacentre.sextant.people.Territories;
import org.alfacentre.sextant.shell.Words;

/**
 * The values that quotas select by, between the words staff write and the ids and codes that are
 * stored: "Loiret" and 45, a structure's name and its id.
 */
@ApplicationScoped
class QuotaValues {

    @Inject private Territories territories;
    @Inject private Organisations organisations;
    @Inject private Words words;

    /** The stored value as staff read and write it. */
    String shown(Attribute attribute, String stored, Locale locale) {
        if (stored == null) {
            return "";
        }
        return switch (attribute) {
            case DEPARTEMENT -> departement(stored).map(Departement::getLabel).orElse(stored);
            case ORGANISATION ->
                    id(stored)
                            .flatMap(organisations::find)
                            .map(Organisation::getName)
                            .orElse(stored);
            case NETWORK -> network(stored).map(LocalNetwork::getName).orElse(stored);
            case FUNCTION -> label(locale, "people.function.", stored);
            case AUDIENCE -> label(locale, "roll.audience.", stored);
            case FIRST_TIMER -> words.of(locale, "roll.first-timer." + stored);
        };
    }

    /** What is stored for what was written, or empty when nothing is meant by it. */
    Optional<String> stored(Attribute attribute, String written, Locale locale) {
        return switch (attribute) {
            case DEPARTEMENT -> departement(written).map(Departement::getCode);
            case ORGANISATION ->
                    organisations.named(written, null).map(it -> String.valueOf(it.getId()));
            case NETWORK -> network(written).map(it -> String.valueOf(it.getId()));
            case FUNCTION ->
                    Functions.KNOWN.stream()
                            .filter(code -> is(written, code, "people.function.", locale))
                            .findFirst()
                            .or(() -> Optional.ofNullable(Functions.normalise(written)));
            case AUDIENCE ->
                    Arrays.stream(Audience.values())
                            .map(Audience::name)
                            .filter(code -> is(written, code, "roll.audience.", locale))
                            .findFirst();
            case FIRST_TIMER ->
                    Stream.of("true", "false")
                            .filter(code -> is(written, code, "roll.first-timer.", locale))
                            .findFirst();
        };
    }

    /** What may be written, to complete while typing; structures are too many. */
    List<String> suggestions(Locale locale) {
        return Stream.of(
                        territories.departements().stream().map(Departement::getLabel),
                        territories.networks().stream().map(LocalNetwork::getName),
                        Functions.KNOWN.stream().map(it -> label(locale, "people.function.", it)),
                        Arrays.stream(Audience.values())
                                .map(it -> label(locale, "roll.audience.", it.name())))
                .flatMap(it -> it)
                .toList();
    }

    private boolean is(String written, String code, String prefix, Locale locale) {
        return written.equalsIgnoreCase(code)
                || written.equalsIgnoreCase(label(locale, prefix, code));
    }

    private String label(Locale locale, String prefix, String code) {
        return words.has(locale, prefix + code) ? words.of(locale, prefix + code) : code;
    }

    private Optional<Departement> departement(String text) {
        return territories.departements().stream()
                .filter(
                        it ->
                                it.getCode().equalsIgnoreCase(text)
                                        || it.getLabel().equalsIgnoreCase(text))
                .findFirst();
    }

    private Optional<LocalNetwork> network(String text) {
        return territories.networks().stream()
                .filter(
                        it ->
                                String.valueOf(it.getId()).equals(text)
                                        || it.getCode().equalsIgnoreCase(text)
                                        || it.getName().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<Long> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
