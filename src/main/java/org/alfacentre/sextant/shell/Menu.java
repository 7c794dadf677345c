package org.alfacentre.sextant.shell;

import static org.alfacentre.sextant.shell.MenuEntry.Group.DISCOVER;
import static org.alfacentre.sextant.shell.MenuEntry.Group.RUN;
import static org.alfacentre.sextant.shell.MenuEntry.Group.WORK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.PageAccess;
import org.alfacentre.sextant.identity.Role;

/**
 * The kernel's pages that the menu leads to, each shown to those who may open it ({@link
 * PageAccess}). A module's pages stand with its action.
 */
@ApplicationScoped
public class Menu {

    private static final List<MenuEntry> ENTRIES =
            List.of(
                    MenuEntry.of(DISCOVER, "/index.xhtml"),
                    MenuEntry.of(DISCOVER, "/programme.xhtml"),
                    MenuEntry.of(DISCOVER, "/catalogue.xhtml"),
                    MenuEntry.of(DISCOVER, "/my-enrolments.xhtml"),
                    MenuEntry.of(WORK, "/sessions.xhtml"),
                    MenuEntry.of(WORK, "/calendar.xhtml"),
                    MenuEntry.of(WORK, "/requests.xhtml"),
                    MenuEntry.of(WORK, "/coverage.xhtml"),
                    MenuEntry.of(WORK, "/attendance.xhtml"),
                    MenuEntry.of(WORK, "/my-network.xhtml"),
                    MenuEntry.of(WORK, "/needs.xhtml"),
                    MenuEntry.of(WORK, "/people.xhtml"),
                    MenuEntry.of(WORK, "/organisations.xhtml"),
                    MenuEntry.of(WORK, "/networks.xhtml"),
                    MenuEntry.of(WORK, "/venues.xhtml"),
                    MenuEntry.of(RUN, "/outbox.xhtml"),
                    MenuEntry.of(RUN, "/mailings.xhtml"),
                    MenuEntry.of(RUN, "/wordings.xhtml"),
                    MenuEntry.of(RUN, "/modules.xhtml"),
                    MenuEntry.of(RUN, "/roles.xhtml"),
                    MenuEntry.of(RUN, "/audit.xhtml"),
                    MenuEntry.of(RUN, "/source-notes.xhtml"));

    @Inject private CurrentUser user;

    /** What the person of this request may open of a group, in order. */
    public List<MenuEntry> of(MenuEntry.Group group) {
        return ENTRIES.stream()
                .filter(entry -> entry.group() == group)
                .filter(entry -> opens(entry.path()))
                .toList();
    }

    /** Whether that page of the kernel opens for the person of this request. */
    public boolean opens(String path) {
        return PageAccess.of(path).map(this::mayUse).orElse(false);
    }

    /** Whether the person of this request has one of the roles; none asked means everybody has. */
    public boolean mayUse(Set<Role> roles) {
        return roles.isEmpty()
                || user.caller().map(it -> it.is(roles.toArray(Role[]::new))).orElse(false);
    }
}
