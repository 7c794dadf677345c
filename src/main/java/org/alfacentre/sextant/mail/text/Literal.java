package org.alfacentre.sextant.mail.text;

/** Texts from anywhere, made safe for where they go and otherwise left as they are (M11). */
public final class Literal {

    private static final int LONGEST_SUBJECT = 300;

    private Literal() {}

    /** One line for a header: breaks and other control characters become spaces. */
    public static String line(String text) {
        String line =
                text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ")
                        .strip();
        return line.length() <= LONGEST_SUBJECT
                ? line
                : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /** Several lines: breaks stay, other control characters go. */
    public static String block(String text) {
        return text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    /** Text for an HTML element or a quoted attribute; breaks become {@code <br>}. */
    static String html(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 32);
        block(text).codePoints().forEach(point -> escape(point, escaped));
        return escaped.toString();
    }

    private static void escape(int point, StringBuilder to) {
        switch (point) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            case '\'' -> to.append("&#39;");
            case '\n' -> to.append("<br>\n");
            default -> to.appendCodePoint(point);
        }
    }
}
