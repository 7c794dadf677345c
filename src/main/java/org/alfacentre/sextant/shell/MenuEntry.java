package org.alfacentre.sextant.shell;

/**
 * One line of the menu.
 *
 * @param group where it stands
 * @param path of the page, absolute within Sextant
 * @param labelKey its words
 */
public record MenuEntry(Group group, String path, String labelKey) {

    /** What everybody finds, what some work with, and what keeps Sextant running. */
    public enum Group {
        DISCOVER,
        WORK,
        RUN
    }

    static MenuEntry of(Group group, String path) {
        String page = path.substring(1, path.indexOf('.'));
        return new MenuEntry(group, path, "shell.menu." + page);
    }
}
