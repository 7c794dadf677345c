package org.alfacentre.sextant.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.time.ParisTime;

/** A session to ask a module's rules about: Thursday 12 March 2026, from 09:30 in Paris. */
public final class SampleSession {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private SampleSession() {}

    /**
     * @param departement code, or null
     * @param capacity null for no limit
     */
    public static SessionFacts of(String action, String departement, Integer capacity) {
        return new SessionFacts(
                1L,
                action + "-2026-01",
                action,
                "Titre",
                departement,
                null,
                null,
                capacity,
                DAY,
                ParisTime.at(DAY, LocalTime.of(9, 30)),
                List.of());
    }
}
