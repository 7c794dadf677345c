package org.alfacentre.sextant.territories;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/**
 * One person's wishes, the first choice first; none at all when the person did not say.
 *
 * @param at when they were last changed; null without wishes
 */
record Wishes(long person, List<String> themes, Instant at) {

    Wishes {
        themes = List.copyOf(themes);
        if (new HashSet<>(themes).size() < themes.size()) {
            throw new IllegalArgumentException("a workshop wished for twice");
        }
    }

    static Wishes none(long person) {
        return new Wishes(person, List.of(), null);
    }

    /** The theme wished for in that place (from 0), or null. */
    String inPlace(int place) {
        return place < themes.size() ? themes.get(place) : null;
    }
}
