/** Module jars that only tests drop in: without the lock, or with policies that fail. */
package org.alfacentre.sextant.it.jars;
