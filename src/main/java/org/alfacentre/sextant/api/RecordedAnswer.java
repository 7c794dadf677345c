package org.alfacentre.sextant.api;

/**
 * What a POST was answered.
 *
 * @param sealedBody null when there was none or when it was too large to keep
 */
record RecordedAnswer(int status, String location, String contentType, String sealedBody) {}
