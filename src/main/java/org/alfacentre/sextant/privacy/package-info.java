/**
 * What the law gives a person over their data (domain.md §4.1): here, the file of what is known,
 * and erasure.
 */
package org.alfacentre.sextant.privacy;
