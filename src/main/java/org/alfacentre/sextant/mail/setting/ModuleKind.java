package org.alfacentre.sextant.mail.setting;

import java.util.Set;

/**
 * A module's kind of mail, as it answered.
 *
 * @param days how many from the session; null when staff send it
 * @param after whether they count from its end
 */
public record ModuleKind(
        String module, String name, Integer days, boolean after, Set<String> actions) {

    /** As a letter names it, such as {@code trades.instructions}. */
    public String code() {
        return module + "." + name;
    }

    public boolean isDated() {
        return days != null;
    }
}
