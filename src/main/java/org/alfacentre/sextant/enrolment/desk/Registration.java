package org.alfacentre.sextant.enrolment.desk;

/**
 * What somebody without an account says of themselves, checked.
 *
 * @param departement code, or null
 * @param language {@code fr} or {@code en}: of the page they registered on
 */
record Registration(
        String email,
        String firstName,
        String lastName,
        StructureField.Choice structure,
        String departement,
        String function,
        String language) {}
