package org.alfacentre.sextant.reporting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which parts of a whole stay hidden: those that rest on fewer than five persons, and so many more,
 * the smallest first, that nobody finds them by subtraction from the whole (ADR 44, ADR 105).
 */
final class Discretion {

    static final int FEWEST = 5;

    private Discretion() {}

    static boolean tooFew(long persons) {
        return persons > 0 && persons < FEWEST;
    }

    /** The figure, or null when it is of too few. */
    static Long shown(long persons) {
        return tooFew(persons) ? null : (Long) persons;
    }

    static <K> Set<K> hidden(Map<K, Long> parts) {
        Set<K> hidden = new HashSet<>();
        parts.forEach(
                (key, persons) -> {
                    if (tooFew(persons)) {
                        hidden.add(key);
                    }
                });
        while (isFoundBySubtraction(hidden, parts)) {
            Optional<K> next = smallestShown(hidden, parts);
            if (next.isEmpty()) {
                break;
            }
            hidden.add(next.get());
        }
        return hidden;
    }

    private static <K> boolean isFoundBySubtraction(Set<K> hidden, Map<K, Long> parts) {
        return !hidden.isEmpty()
                && (hidden.size() == 1 || hidden.stream().mapToLong(parts::get).sum() < FEWEST);
    }

    private static <K> Optional<K> smallestShown(Set<K> hidden, Map<K, Long> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > 0 && !hidden.contains(part.getKey()))
                .min(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
