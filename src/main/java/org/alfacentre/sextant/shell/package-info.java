/**
 * What all pages and answers share: layout, menu, home page, words, refusals and the modes of an
 * installation. It knows no feature; features bring their tiles, menu entries and words to it.
 */
package org.alfacentre.sextant.shell;
