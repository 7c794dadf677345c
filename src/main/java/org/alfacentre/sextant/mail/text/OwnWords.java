package org.alfacentre.sextant.mail.text;

/**
 * Subject and text that staff wrote, as templates. A null leaves the kind's own.
 *
 * @param text paragraphs parted by empty lines
 */
public record OwnWords(String subject, String text) {

    public static final OwnWords NONE = new OwnWords(null, null);

    public boolean hasSubject() {
        return subject != null;
    }

    public boolean hasText() {
        return text != null;
    }
}
