package org.alfacentre.sextant.reporting;

import java.util.Objects;

/**
 * Sessions of one action, département and regroupement: the finest grain of which the tables are
 * sums.
 *
 * @param network null for a session of no regroupement
 */
record Held(String action, String departement, Long network) {

    static Held of(Object[] row) {
        return new Held((String) row[0], (String) row[1], (Long) row[2]);
    }

    String networkKey() {
        return Objects.toString(network, null);
    }
}
