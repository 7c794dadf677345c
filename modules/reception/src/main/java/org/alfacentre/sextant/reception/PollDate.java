package org.alfacentre.sextant.reception;

import java.time.LocalDate;
import java.util.Comparator;
import org.alfacentre.sextant.session.Period;

/** A half-day in question. */
public record PollDate(LocalDate date, Period period) implements Comparable<PollDate> {

    private static final Comparator<PollDate> EARLIEST_FIRST =
            Comparator.comparing(PollDate::date).thenComparing(PollDate::period);

    @Override
    public int compareTo(PollDate other) {
        return EARLIEST_FIRST.compare(this, other);
    }
}
