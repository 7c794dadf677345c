package org.alfacentre.sextant.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers of axes, or of actions: no two share one, and whoever has one keeps it. */
final class Numbers {

    private final Map<String, Integer> given;

    /**
     * @param given number by code
     */
    Numbers(Map<String, Integer> given) {
        this.given = new HashMap<>(given);
    }

    /** The one that the code has, else the one it asks for or the next that is free. */
    int of(String code, int wanted) {
        return given.computeIfAbsent(code, none -> free(wanted));
    }

    private int free(int wanted) {
        return IntStream.iterate(wanted, number -> number + 1)
                .filter(number -> !given.containsValue(number))
                .findFirst()
                .orElseThrow();
    }
}
