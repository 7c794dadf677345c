package org.alfacentre.sextant.axis;

import java.util.Set;
import org.alfacentre.sextant.identity.Role;

/**
 * A page of a module.
 *
 * @param path absolute, under {@code /<module id>/}
 * @param titleKey its words, also the menu's
 * @param roles who may open it; empty means everybody, signed in or not; {@link Role#PARTICIPANT}
 *     means everybody signed in
 * @param inMenu whether the axis's menu leads there
 */
public record ModulePage(String path, String titleKey, Set<Role> roles, boolean inMenu) {

    public ModulePage {
        roles = Set.copyOf(roles);
    }

    /** A public page in the menu. */
    public static ModulePage open(String path, String titleKey) {
        return new ModulePage(path, titleKey, Set.of(), true);
    }

    /** A page in the menu for the roles named. */
    public static ModulePage forRoles(String path, String titleKey, Role... roles) {
        return new ModulePage(path, titleKey, Set.of(roles), true);
    }
}
