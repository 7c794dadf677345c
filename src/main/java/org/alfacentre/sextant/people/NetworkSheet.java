package org.alfacentre.sextant.people;

import java.time.LocalDate;

/**
 * What staff typed about a regroupement.
 *
 * @param code short and lasting, such as {@code 45-PITHIVIERS}
 * @param from first day it exists, or null
 * @param until last day it exists, or null
 * @param validated true once it is no longer a mere example
 */
public record NetworkSheet(
        String code,
        String name,
        String departement,
        LocalDate from,
        LocalDate until,
        boolean validated) {}
