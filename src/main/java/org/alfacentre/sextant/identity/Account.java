package org.alfacentre.sextant.identity;

import java.util.Locale;

/**
 * What a request needs of a signed-in person.
 *
 * @param language the one they chose
 * @param byLink came by a personal link, and so acts as a participant only
 */
record Account(Caller caller, Locale language, boolean byLink) {}
