package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.OrganisationSearch;
import org.alfacentre.sextant.people.Organisations;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Visit;

/**
 * The field in which somebody names their structure: a name of the directory is taken; like ones
 * are offered to choose from; a name that resembles none is proposed to staff.
 */
@Named("structure")
@RequestScoped
public class StructureField {

    /** Name of the text, and of the choice among what resembles it. */
    static final String TEXT = "organisation";

    private static final String PICK = "structure";
    private static final String NEW = "new";
    private static final int LONGEST = 200;
    private static final int OFFERED = 8;

    @Inject private OrganisationSearch search;
    @Inject private Organisations organisations;
    @Inject private Visit visit;

    private List<Organisation> like;

    /** What the field came to. */
    sealed interface Choice {

        /** The structure's id, entering it if need be; null when nothing was chosen. */
        Long id(Function<String, Organisation> propose);

        record Known(Organisation organisation) implements Choice {

            @Override
            public Long id(Function<String, Organisation> propose) {
                return organisation.getId();
            }
        }

        /** Not in the directory: staff are asked about it. */
        record Proposed(String name) implements Choice {

            @Override
            public Long id(Function<String, Organisation> propose) {
                return propose.apply(name).getId();
            }
        }

        /** Several resemble it, or nothing was said: the page shows what. */
        record Open() implements Choice {

            @Override
            public Long id(Function<String, Organisation> propose) {
                return null;
            }
        }
    }

    public String getTyped() {
        String typed = visit.asked(TEXT);
        return typed == null ? "" : typed;
    }

    /** What the field shows: the name of the structure chosen, else what was typed. */
    public String getShown() {
        return picked().map(Organisation::getName).orElseGet(this::getTyped);
    }

    /** The structure chosen among the like ones. */
    private Optional<Organisation> picked() {
        return Optional.ofNullable(visit.number(PICK)).flatMap(organisations::find);
    }

    Choice resolve(Checks checks) {
        String name = checks.required(TEXT, getTyped(), LONGEST);
        if (name == null || name.length() > LONGEST) {
            return new Choice.Open();
        }
        Optional<Organisation> picked = picked();
        if (picked.isPresent()) {
            return new Choice.Known(picked.get());
        }
        if (NEW.equals(visit.asked(PICK))) {
            return new Choice.Proposed(name);
        }
        List<Organisation> same =
                getSuggestions().stream()
                        .filter(it -> it.getName().equalsIgnoreCase(name))
                        .toList();
        if (same.size() == 1) {
            return new Choice.Known(same.get(0));
        }
        like = getSuggestions();
        if (like.isEmpty()) {
            return new Choice.Proposed(name);
        }
        checks.wrong(TEXT, "choose-structure");
        return new Choice.Open();
    }

    /** Structures to choose from, once what was typed names none exactly. */
    public List<Organisation> getLike() {
        return like == null ? List.of() : like;
    }

    /** Structures of the directory that what was typed may stand for. */
    public List<Organisation> getSuggestions() {
        String typed = getTyped();
        if (typed.length() < 2) {
            return List.of();
        }
        List<Organisation> found = search.named(typed, OFFERED);
        return found.isEmpty()
                ? Arrays.stream(typed.split("[\\s’'-]+"))
                        .filter(word -> word.length() > 3)
                        .max(Comparator.comparingInt(String::length))
                        .map(word -> search.named(word, OFFERED))
                        .orElse(List.of())
                : found;
    }
}
