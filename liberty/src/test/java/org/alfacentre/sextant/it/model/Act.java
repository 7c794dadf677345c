package org.alfacentre.sextant.it.model;

/**
 * One act of a trial, told by numbers so that any act may follow any other.
 *
 * @param value what the verb needs: a capacity, another session or person, hours…
 */
record Act(Verb verb, int session, int person, int value) {

    enum Verb {
        ENROL,
        FORCE,
        CANCEL,
        ACCEPT,
        DECLINE,
        WITHDRAW,
        REJECT,
        APPROVE,
        PROMOTE,
        PRIORITISE,
        TRANSFER,
        SUBSTITUTE,
        RESIZE,
        RATION,
        MODE,
        PAUSE,
        CLOCK;

        /** It is done to an entry, which must be there before. */
        boolean needsEntry() {
            return ordinal() >= CANCEL.ordinal() && ordinal() <= SUBSTITUTE.ordinal();
        }
    }

    static final String[] MODES = {"OFFER", "CONFIRM", "MANUAL"};

    /** Above it, a capacity means none. */
    static final int MOST = 4;

    Integer capacity() {
        return value > MOST ? null : Integer.valueOf(value);
    }

    /** Whether staff give a reason where they may do without. */
    boolean isReasoned() {
        return person % 2 == 0;
    }

    String mode() {
        return MODES[value % MODES.length];
    }

    @Override
    public String toString() {
        return verb + "(session " + session + ", person " + person + ", " + value + ")";
    }
}
