package org.alfacentre.sextant.people;

import org.alfacentre.sextant.identity.Actor;

/**
 * A person who was deactivated is back; fired inside that transaction, so that the queues they
 * stand in count them again (W30).
 *
 * @param person id
 */
public record PersonReturned(long person, Actor by) {}
