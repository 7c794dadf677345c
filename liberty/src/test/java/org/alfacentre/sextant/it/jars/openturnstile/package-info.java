/** The negative control of the races: a jar that takes the lock away (Q06). */
package org.alfacentre.sextant.it.jars.openturnstile;
