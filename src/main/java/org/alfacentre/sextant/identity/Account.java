package org.alfacentre.sextant.identity;

import java.util.Locale;

/**
 * What a request needs of a signed-in person.
 *
 * @param language the one they chose
 */
record Account(Caller caller, Locale language, Means means) {}
