package org.alfacentre.sextant.mail.setting;

import java.util.Set;

/**
 * A kind of mail that may be switched off or sent on another day.
 *
 * @param actions codes of the actions it is for; empty for all
 * @param days how many from the session unless set; null for a kind that something else causes
 * @param after whether they count from its end
 */
public record SettableKind(String code, Set<String> actions, Integer days, boolean after) {

    private static final int LONGEST_BEFORE = 60;
    private static final int LONGEST_AFTER = 365;

    public SettableKind {
        actions = Set.copyOf(actions);
    }

    static SettableKind caused(String code) {
        return new SettableKind(code, Set.of(), null, false);
    }

    static SettableKind before(String code, int days) {
        return new SettableKind(code, Set.of(), days, false);
    }

    public boolean isDated() {
        return days != null;
    }

    /** The longest that makes sense. */
    public int most() {
        return after ? LONGEST_AFTER : LONGEST_BEFORE;
    }

    boolean concerns(String action) {
        return action == null || actions.isEmpty() || actions.contains(action);
    }
}
