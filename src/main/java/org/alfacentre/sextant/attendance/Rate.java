package org.alfacentre.sextant.attendance;

import java.util.Collection;

/**
 * How many came of those expected. Walk-ins are counted apart: they are in {@code walkIns} and in
 * {@code walkInsAttending}, never in the other numbers.
 *
 * @param unmarked of whom the sheet says nothing
 */
public record Rate(
        int expected,
        int present,
        int partial,
        int excused,
        int absent,
        int unmarked,
        int walkIns,
        int walkInsAttending) {

    static Rate of(Collection<SheetLine> lines) {
        return new Rate(
                (int) lines.stream().filter(line -> !line.who().walkIn()).count(),
                count(lines, Presence.Status.PRESENT),
                count(lines, Presence.Status.PARTIAL),
                count(lines, Presence.Status.EXCUSED),
                count(lines, Presence.Status.ABSENT),
                count(lines, null),
                (int) lines.stream().filter(line -> line.who().walkIn()).count(),
                (int)
                        lines.stream()
                                .filter(line -> line.who().walkIn() && line.isAttending())
                                .count());
    }

    private static int count(Collection<SheetLine> lines, Presence.Status status) {
        return (int)
                lines.stream()
                        .filter(line -> !line.who().walkIn())
                        .filter(
                                line ->
                                        line.effective().map(Presence::status).orElse(null)
                                                == status)
                        .count();
    }

    /** Present for the whole half-day or a part of it. */
    public int attending() {
        return present + partial;
    }

    /** In percent of those expected, rounded; zero when nobody was. */
    public int percent() {
        return expected == 0 ? 0 : Math.round(100f * attending() / expected);
    }
}
