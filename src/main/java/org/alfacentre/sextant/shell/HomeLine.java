package org.alfacentre.sextant.shell;

/**
 * One thing to do, one click from its remedy.
 *
 * @param text words of the link
 * @param detail what else helps to decide, or null
 * @param path of the page where it is done, within Sextant and with its parameters
 * @param french whether the text is the programme's own, to be marked {@code lang="fr"}
 */
public record HomeLine(String text, String detail, String path, boolean french) {

    public static HomeLine of(String text, String detail, String path) {
        return new HomeLine(text, detail, path, false);
    }

    /** A line whose link is a title of the programme. */
    public static HomeLine titled(String title, String detail, String path) {
        return new HomeLine(title, detail, path, true);
    }
}
