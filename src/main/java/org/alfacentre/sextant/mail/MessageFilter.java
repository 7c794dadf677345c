package org.alfacentre.sextant.mail;

/** Which messages of the outbox; null for any. */
public record MessageFilter(Long session, Long person, MessageState state, String kind) {

    public static final MessageFilter ALL = new MessageFilter(null, null, null, null);

    MessageFilter ofPerson(Long only) {
        return new MessageFilter(session, only, state, kind);
    }
}
