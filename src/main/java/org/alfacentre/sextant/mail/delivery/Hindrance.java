package org.alfacentre.sextant.mail.delivery;

import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;

/**
 * Why a message does not go: for now (WITHHELD), or any more (ABORTED).
 *
 * @param why a code of the words {@code mail.held.<code>}
 */
record Hindrance(MessageState state, String why) {

    static Hindrance withheld(String why) {
        return new Hindrance(MessageState.WITHHELD, why);
    }

    static Hindrance aborted(String why) {
        return new Hindrance(MessageState.ABORTED, why);
    }

    boolean isForNow() {
        return state == MessageState.WITHHELD;
    }

    void stop(Message message) {
        if (state == MessageState.WITHHELD) {
            message.withhold(why);
        } else {
            message.abort(why);
        }
    }
}
