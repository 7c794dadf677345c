package org.alfacentre.sextant.mail.text;

/** A mail in words: one line of subject, and the same content twice. */
public record Rendered(String subject, String html, String plain) {

    /** Links open beside the page: the frame that shows the mail may not leave it. */
    private static final String BESIDE = "<head>\n<base target=\"_blank\">";

    /** The HTML for a frame of a page. */
    public String framed() {
        return framed(html);
    }

    public static String framed(String html) {
        return html.replaceFirst("<head>", BESIDE);
    }
}
