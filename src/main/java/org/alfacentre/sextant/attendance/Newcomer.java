package org.alfacentre.sextant.attendance;

import org.alfacentre.sextant.enrolment.Status;

/**
 * Somebody of the directory who may be added to a sheet.
 *
 * @param organisation name of the structure, or null
 * @param status of their active enrolment in the session, or null when they have none
 */
public record Newcomer(Long person, String name, String organisation, Status status) {

    /** As a query reads it. */
    public Newcomer(
            Long person, String firstName, String lastName, String organisation, Status status) {
        this(person, firstName + " " + lastName, organisation, status);
    }
}
