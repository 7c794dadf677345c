package org.alfacentre.sextant.people;

import org.alfacentre.sextant.identity.Actor;

/**
 * A person has been deactivated or anonymised; fired inside that transaction, so that what they
 * held is freed with it (W30). Observers throw to prevent it.
 *
 * @param person id
 * @param anonymised true when nothing may remain that says who it was
 */
public record PersonLeft(long person, boolean anonymised, Actor by) {}
