package org.alfacentre.sextant.axis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a module is told of a session: values, no entity, safe to keep and to pass between threads.
 *
 * @param id null while the session is being drafted
 * @param departement code, or null
 * @param network id of the regroupement, or null
 * @param capacity null for no limit
 * @param firstDay null without a date
 * @param startsAt null without a date
 */
public record SessionFacts(
        Long id,
        String code,
        String action,
        String title,
        String departement,
        Long network,
        Integer minimum,
        Integer capacity,
        LocalDate firstDay,
        Instant startsAt,
        List<String> themes) {}
