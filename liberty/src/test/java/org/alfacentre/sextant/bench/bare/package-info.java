/**
 * What Sextant is measured against: servlets and JDBC and nothing else, in the same server, on the
 * same data source. Dropped beside it by the benchmark alone.
 */
package org.alfacentre.sextant.bench.bare;
