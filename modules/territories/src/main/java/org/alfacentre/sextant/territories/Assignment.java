package org.alfacentre.sextant.territories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who sits in which workshop. Fair by rank, then by time: everybody's first wish is served before
 * anybody's second, and of two who wish the same in the same place the one who said so first comes
 * first. Who is left, having said nothing or found all full, gets the workshop with most room.
 */
final class Assignment {

    private static final Comparator<Wishes> FIRST_SAID_FIRST =
            Comparator.comparing(
                            Wishes::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                    .thenComparingLong(Wishes::person);

    private final List<String> themes;
    private final int room;
    private final Map<Long, String> seats = new LinkedHashMap<>();

    private Assignment(List<String> themes, int room) {
        this.themes = themes;
        this.room = room;
    }

    /**
     * Seats everybody for whom there is room.
     *
     * @param room places of each workshop
     * @return the theme by person; who found none has no entry
     */
    static Map<Long, String> of(Collection<Wishes> everybody, List<String> themes, int room) {
        var assignment = new Assignment(themes, room);
        List<Wishes> left = new ArrayList<>(everybody.stream().sorted(FIRST_SAID_FIRST).toList());
        for (int place = 0; place < themes.size(); place++) {
            int served = place;
            left.removeIf(person -> assignment.seat(person.person(), person.inPlace(served)));
        }
        left.forEach(person -> assignment.seat(person.person(), assignment.emptiest()));
        return assignment.seats;
    }

    /** Our proposal [D]: the day's places spread over the workshops, ⌈15/4⌉ = 4. */
    static int roomFor(int capacity, int workshops) {
        return (capacity + workshops - 1) / workshops;
    }

    private boolean seat(long person, String theme) {
        if (theme == null || !themes.contains(theme) || taken(theme) >= room) {
            return false;
        }
        seats.put(person, theme);
        return true;
    }

    private String emptiest() {
        return themes.stream().min(Comparator.comparingLong(this::taken)).orElse(null);
    }

    private long taken(String theme) {
        return seats.values().stream().filter(theme::equals).count();
    }
}
