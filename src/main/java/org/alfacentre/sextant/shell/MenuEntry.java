package org.alfacentre.sextant.shell;

import java.util.Set;
import org.alfacentre.sextant.identity.Role;

/**
 * One line of the menu.
 *
 * @param group where it stands
 * @param path of the page, absolute within Sextant
 * @param labelKey its words
 * @param roles who sees it; empty means everybody, {@link Role#PARTICIPANT} everybody signed in
 */
public record MenuEntry(Group group, String path, String labelKey, Set<Role> roles) {

    /** What everybody finds, what some work with, and what keeps Sextant running. */
    public enum Group {
        DISCOVER,
        WORK,
        RUN
    }

    static MenuEntry of(Group group, String path, Role... roles) {
        String page = path.substring(1, path.indexOf('.'));
        return new MenuEntry(group, path, "shell.menu." + page, Set.of(roles));
    }
}
