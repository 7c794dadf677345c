package org.alfacentre.sextant.it.model;

/**
 * What an act was answered.
 *
 * @param cause of a refusal; null when the rules do not name it
 */
record Reply(int status, String cause) {

    static final Reply DONE = new Reply(200, null);
    static final Reply CREATED = new Reply(201, null);

    static Reply refused(String cause) {
        return new Reply(409, cause);
    }

    /** Not in a state that the act is for. */
    static Reply refused() {
        return new Reply(409, null);
    }

    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    /** The database gave the act up for another, three times: nothing was done. */
    boolean isBusy() {
        return status == 503 && "busy".equals(cause);
    }

    /** Whether the system's answer is what this one foretold. */
    boolean agrees(Reply answered) {
        return isRefusal()
                ? answered.isRefusal() && (cause == null || cause.equals(answered.cause()))
                : status == answered.status();
    }
}
