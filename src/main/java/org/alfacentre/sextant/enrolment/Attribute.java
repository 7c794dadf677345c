package org.alfacentre.sextant.enrolment;

/** What a quota selects persons by. */
public enum Attribute {
    DEPARTEMENT("departement"),
    ORGANISATION("organisation"),
    /** Regroupement; a person may belong to several. */
    NETWORK("network"),
    FUNCTION("function"),
    AUDIENCE("audience"),
    /** "true" for someone who never held a place of the action before, else "false". */
    FIRST_TIMER("firstTimer");

    private final String jsonName;

    Attribute(String jsonName) {
        this.jsonName = jsonName;
    }

    public String jsonName() {
        return jsonName;
    }
}
