package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.HomeLine;
import org.alfacentre.sextant.shell.HomeTile;

/** The trainer’s sheets that take marks now. */
@ApplicationScoped
class OpenSheetsTile implements HomeTile {

    @Inject private SheetList sheets;
    @Inject private SheetLinks links;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.TRAINER);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "attendance.tile-open";
    }

    @Override
    public String emptyKey() {
        return "attendance.tile-open-none";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        return links.of(sheets.open(caller), locale);
    }
}
