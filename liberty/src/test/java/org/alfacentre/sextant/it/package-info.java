/**
 * Tests of the whole: the packaged server on Derby and on PostgreSQL, asked over HTTP ({@code …IT})
 * and in a browser ({@code …BrowserIT}).
 */
package org.alfacentre.sextant.it;
