package org.alfacentre.sextant.reporting;

/**
 * What some sessions come to.
 *
 * @param offered places of the sessions that limit them
 * @param takenOfOffered places taken in those
 * @param taken places taken in all of them
 * @param attended entries of which at least one half-day was attended, or null when so few that
 *     they stay hidden
 */
public record Uptake(
        long sessions, long offered, long takenOfOffered, long taken, long waiting, Long attended) {

    static final Uptake NONE = new Uptake(0, 0, 0, 0, 0, 0L);

    Uptake plus(Uptake other) {
        return new Uptake(
                sessions + other.sessions,
                offered + other.offered,
                takenOfOffered + other.takenOfOffered,
                taken + other.taken,
                waiting + other.waiting,
                attended + other.attended);
    }

    Uptake attended(Long shown) {
        return new Uptake(sessions, offered, takenOfOffered, taken, waiting, shown);
    }

    /** Taken of offered in percent, or null where no session limits its places. */
    public Long rate() {
        return Percent.of(takenOfOffered, offered);
    }
}
