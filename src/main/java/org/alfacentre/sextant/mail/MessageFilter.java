package org.alfacentre.sextant.mail;

/**
 * Which messages of the outbox; null for any.
 *
 * @param reader a part of the reader's name or address
 */
public record MessageFilter(
        Long session, Long person, MessageState state, String kind, String reader) {

    public static final MessageFilter ALL = new MessageFilter(null, null, null, null, null);

    MessageFilter ofPerson(Long only) {
        return new MessageFilter(session, only, state, kind, reader);
    }
}
