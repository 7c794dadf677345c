/** What the law gives a person over their data (domain.md §4.1): here, erasure. */
package org.alfacentre.sextant.privacy;
