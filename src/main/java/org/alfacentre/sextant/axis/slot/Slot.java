package org.alfacentre.sextant.axis.slot;

import java.util.Set;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.identity.Role;

/** A view slot as it described itself. */
record Slot(
        Extension<ViewSlot> extension,
        String name,
        ViewSlot.Place place,
        String fragment,
        Set<Role> roles,
        Set<String> actions) {

    Slot {
        if (name == null || !ViewSlot.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a slot cannot be called " + name);
        }
    }

    String module() {
        return extension.module();
    }

    /** Unlike any other's, and good as a part of an id and of an address. */
    String key() {
        return module() + "." + name;
    }

    String titleKey() {
        return module() + ".slot." + name;
    }

    boolean isFor(Set<Role> reader) {
        return roles.isEmpty() || roles.stream().anyMatch(reader::contains);
    }
}
