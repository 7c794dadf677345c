package org.alfacentre.sextant.axis;

import java.util.Set;

/** An extension point that concerns some of the programme's actions. */
public interface ForActions {

    /** The actions it speaks for; none named means all that its module serves. */
    default Set<String> actions() {
        return Set.of();
    }
}
