package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Person;

/**
 * Erases a person on request: the kernel's rows in one transaction, then each module's own. A
 * module that fails, is silent or is not there leaves the erasure incomplete: it is named, and
 * asked again when it is back. Doing it again is harmless.
 */
@ApplicationScoped
public class Erasure {

    @Inject private OpenErasures open;
    @Inject private ModuleGateway gateway;
    @Inject private Extensions extensions;

    /**
     * What an erasure came to.
     *
     * @param silent modules that did not confirm, by id
     */
    public record Erased(Person person, List<String> silent) {}

    public Erased erase(long person, Caller caller) {
        Person placeholder = open.begin(person, holders().keySet(), caller);
        return new Erased(placeholder, complete(person));
    }

    /** Modules that owe the person's erasure, by id. */
    List<String> owing(long person) {
        return open.of(person);
    }

    /** Asks those that owe it and are there; answers who still does. */
    List<String> complete(long person) {
        Map<String, List<Extension<PersonalData>>> holders = holders();
        for (String module : open.of(person)) {
            List<Extension<PersonalData>> its = holders.getOrDefault(module, List.of());
            if (!its.isEmpty() && its.stream().allMatch(holder -> erased(holder, person))) {
                open.close(person, module);
            }
        }
        return open.of(person);
    }

    private Map<String, List<Extension<PersonalData>>> holders() {
        return extensions.ofAll(PersonalData.class).stream()
                .collect(Collectors.groupingBy(Extension::module));
    }

    private boolean erased(Extension<PersonalData> holder, long person) {
        return gateway.ask(
                        holder,
                        it -> {
                            it.erase(person);
                            return true;
                        })
                .orElse(false);
    }
}
