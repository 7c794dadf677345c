package org.alfacentre.sextant.shell;

import static org.alfacentre.sextant.identity.Role.ADMINISTRATOR;
import static org.alfacentre.sextant.identity.Role.DIRECTOR;
import static org.alfacentre.sextant.identity.Role.DPO;
import static org.alfacentre.sextant.identity.Role.PARTICIPANT;
import static org.alfacentre.sextant.identity.Role.REFERENT;
import static org.alfacentre.sextant.identity.Role.STAFF;
import static org.alfacentre.sextant.identity.Role.TRAINER;
import static org.alfacentre.sextant.shell.MenuEntry.Group.DISCOVER;
import static org.alfacentre.sextant.shell.MenuEntry.Group.RUN;
import static org.alfacentre.sextant.shell.MenuEntry.Group.WORK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;

/** The kernel's pages that the menu leads to; a module's stand with its action. */
@ApplicationScoped
public class Menu {

    private static final List<MenuEntry> ENTRIES =
            List.of(
                    MenuEntry.of(DISCOVER, "/index.xhtml"),
                    MenuEntry.of(DISCOVER, "/programme.xhtml"),
                    MenuEntry.of(DISCOVER, "/catalogue.xhtml"),
                    MenuEntry.of(DISCOVER, "/my-enrolments.xhtml", PARTICIPANT),
                    MenuEntry.of(WORK, "/sessions.xhtml", ADMINISTRATOR, STAFF, DIRECTOR, REFERENT),
                    MenuEntry.of(WORK, "/calendar.xhtml", ADMINISTRATOR, STAFF, DIRECTOR, REFERENT),
                    MenuEntry.of(WORK, "/attendance.xhtml", ADMINISTRATOR, STAFF, TRAINER),
                    MenuEntry.of(WORK, "/my-network.xhtml", REFERENT),
                    MenuEntry.of(
                            WORK, "/people.xhtml", ADMINISTRATOR, STAFF, DIRECTOR, REFERENT, DPO),
                    MenuEntry.of(WORK, "/organisations.xhtml", ADMINISTRATOR, STAFF),
                    MenuEntry.of(WORK, "/networks.xhtml", ADMINISTRATOR, STAFF),
                    MenuEntry.of(WORK, "/venues.xhtml", ADMINISTRATOR, STAFF),
                    MenuEntry.of(RUN, "/outbox.xhtml", ADMINISTRATOR, STAFF),
                    MenuEntry.of(RUN, "/modules.xhtml", ADMINISTRATOR),
                    MenuEntry.of(RUN, "/audit.xhtml", ADMINISTRATOR, DPO),
                    MenuEntry.of(RUN, "/source-notes.xhtml", ADMINISTRATOR, STAFF, DIRECTOR));

    @Inject private CurrentUser user;

    public List<MenuEntry> entries() {
        return ENTRIES;
    }

    /** What the person of this request sees of a group, in order. */
    public List<MenuEntry> of(MenuEntry.Group group) {
        return ENTRIES.stream()
                .filter(entry -> entry.group() == group)
                .filter(entry -> mayUse(entry.roles()))
                .toList();
    }

    /** Whether the person of this request has one of the roles; none asked means everybody has. */
    boolean mayUse(Set<Role> roles) {
        return roles.isEmpty()
                || user.caller().map(it -> it.is(roles.toArray(Role[]::new))).orElse(false);
    }
}
