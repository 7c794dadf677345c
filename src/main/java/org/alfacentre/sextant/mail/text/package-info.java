/**
 * From facts to what a reader sees: subject, HTML and plain text, in French or English. Values are
 * shown literally whatever they contain: they reach the page as arguments of a sentence, and the
 * page escapes everything that is not its own markup.
 */
package org.alfacentre.sextant.mail.text;
