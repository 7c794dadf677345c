/**
 * The benchmark: how fast Sextant enrols and shows its catalogue, as ratios to what bare JDBC and a
 * bare servlet do in the same server, the same minute (DESIGN §7). {@code ./mvnw -Pbench verify}
 * writes {@code docs/benchmarks.md}; no build fails on a timing.
 */
package org.alfacentre.sextant.bench;
