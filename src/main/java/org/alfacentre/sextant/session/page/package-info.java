/**
 * The pages on which sessions are scheduled. Forms are plain fields read from the request: whatever
 * was typed is shown again, with what is wrong at its field; the rules are those of {@code
 * session}.
 */
package org.alfacentre.sextant.session.page;
