package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Directory;
import org.alfacentre.sextant.people.Person;

/**
 * Erases a person on request: the kernel's rows in one transaction, then each module's own. A
 * module that fails or is silent leaves the erasure incomplete, which is said; doing it again is
 * harmless.
 */
@ApplicationScoped
public class Erasure {

    @Inject private Directory directory;
    @Inject private ModuleGateway gateway;
    @Inject private Extensions extensions;

    /**
     * What an erasure came to.
     *
     * @param silent modules that did not confirm, by id
     */
    public record Erased(Person person, List<String> silent) {}

    public Erased erase(long person, Caller caller) {
        Person placeholder = directory.anonymise(person, caller);
        List<String> silent =
                extensions.ofAll(PersonalData.class).stream()
                        .filter(holder -> !erased(holder, person))
                        .map(Extension::module)
                        .distinct()
                        .toList();
        return new Erased(placeholder, silent);
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
