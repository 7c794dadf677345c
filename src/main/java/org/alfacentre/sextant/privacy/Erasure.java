package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.ModuleGateway;
import org.alfacentre.sextant.axis.PersonalData;
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
    @Inject @Any private Instance<PersonalData> holders;

    /**
     * What an erasure came to.
     *
     * @param incomplete modules that did not confirm
     */
    public record Erased(Person person, List<String> incomplete) {}

    public Erased erase(long person, Caller caller) {
        Person placeholder = directory.anonymise(person, caller);
        List<String> incomplete =
                holders.handlesStream()
                        .filter(holder -> !erased(holder, person))
                        .map(Erasure::module)
                        .toList();
        return new Erased(placeholder, incomplete);
    }

    private boolean erased(Instance.Handle<PersonalData> holder, long person) {
        var outcome =
                gateway.ask(
                        module(holder),
                        () -> {
                            holder.get().erase(person);
                            return true;
                        });
        return outcome instanceof ModuleGateway.Answered<Boolean>;
    }

    /** One word per module: its Java sub-package bears its id. */
    private static String module(Instance.Handle<PersonalData> holder) {
        String[] parts = holder.getBean().getBeanClass().getPackageName().split("\\.");
        return parts[parts.length - 1];
    }
}
