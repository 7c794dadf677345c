package org.alfacentre.sextant.it.model;

/**
 * A person of the model.
 *
 * @param organisation its name; colleagues have the same
 */
record Somebody(int number, String departement, String organisation) {

    /** Their value for a selector's attribute. */
    String value(String attribute) {
        return attribute.equals("departement") ? departement : organisation;
    }
}
