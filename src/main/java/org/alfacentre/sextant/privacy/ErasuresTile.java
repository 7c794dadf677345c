package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.HomeLine;
import org.alfacentre.sextant.shell.HomeTile;
import org.alfacentre.sextant.shell.Words;

/** Erasures that modules have not confirmed: the DPO's open task. */
@ApplicationScoped
class ErasuresTile implements HomeTile {

    private static final int MOST = 20;

    @Inject private OpenErasures open;
    @Inject private ModuleNames names;
    @Inject private Words words;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DPO);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String titleKey() {
        return "people.erasures";
    }

    @Override
    public String emptyKey() {
        return "people.erasures-none";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        return open.all(MOST).entrySet().stream()
                .map(
                        owed ->
                                HomeLine.of(
                                        words.of(
                                                locale,
                                                "people.erasures-of",
                                                String.valueOf(owed.getKey())),
                                        names.of(owed.getValue(), locale),
                                        "/person.xhtml?id=" + owed.getKey()))
                .toList();
    }
}
