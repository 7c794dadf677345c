package org.alfacentre.sextant.mail;

import java.time.Instant;

/**
 * The mail server has accepted a message (without one: its file is written). Fired in the
 * transaction that notes it.
 *
 * @param enrolment id, or null
 */
public record Delivered(long message, String kind, Long enrolment, Instant at) {}
