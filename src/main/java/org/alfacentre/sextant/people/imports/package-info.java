/**
 * The directory from a file: persons and structures as CSV, so that production need not start
 * empty. A file is read and judged line by line; the good lines are written on request, the bad
 * ones go back with line, column and reason. Importing the same file again changes nothing.
 */
package org.alfacentre.sextant.people.imports;
