package org.alfacentre.sextant.mail.setting;

import java.util.Set;

/**
 * A module's kind of mail, as it answered.
 *
 * @param days how many from the session; null when staff send it
 * @param after whether they count from its end
 * @param caused whether its module sends it when its own rule says so, and staff may switch it off
 */
public record ModuleKind(
        String module,
        String name,
        Integer days,
        boolean after,
        boolean caused,
        Set<String> actions) {

    /** As a letter names it, such as {@code trades.instructions}. */
    public String code() {
        return module + "." + name;
    }

    public boolean isDated() {
        return days != null;
    }

    boolean isSettable() {
        return isDated() || caused;
    }
}
