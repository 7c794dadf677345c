package org.alfacentre.sextant.mail.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A text that staff write, with placeholders such as {@code {prenom}}; {@code {{} and {@code }}}
 * are braces. It has nothing to call, to loop or to decide, and what a placeholder stands for is
 * never read as a template again (M11).
 */
public final class Template {

    private final List<Part> parts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A piece of text, or a placeholder. */
    private record Part(String text, Placeholder placeholder) {}

    /**
     * What is wrong, and where.
     *
     * @param line from 1
     * @param column from 1
     * @param code {@code unclosed}, {@code unknown} or {@code unopened}
     * @param found what stands there
     */
    public record Fault(int line, int column, String code, String found) {}

    private Template() {}

    /** Reads it; its faults are listed, not thrown. */
    public static Template parse(String source, Set<Placeholder> allowed) {
        Template template = new Template();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < source.length()) {
            char here = source.charAt(at);
            boolean doubled = at + 1 < source.length() && source.charAt(at + 1) == here;
            if ((here == '{' || here == '}') && doubled) {
                text.append(here);
                at += 2;
            } else if (here == '{') {
                template.text(text);
                at = template.placeholder(source, at, allowed);
            } else {
                if (here == '}') {
                    template.fault(source, at, "unopened", "}");
                }
                text.append(here);
                at++;
            }
        }
        template.text(text);
        return template;
    }

    private void text(StringBuilder text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.toString(), null));
            text.setLength(0);
        }
    }

    /** Where reading goes on. */
    private int placeholder(String source, int open, Set<Placeholder> allowed) {
        int close = open + 1;
        while (close < source.length() && "{}\n".indexOf(source.charAt(close)) < 0) {
            close++;
        }
        if (close == source.length() || source.charAt(close) != '}') {
            fault(source, open, "unclosed", source.substring(open, close));
            return close;
        }
        String name = source.substring(open + 1, close).strip();
        Placeholder.of(name)
                .filter(allowed::contains)
                .ifPresentOrElse(
                        one -> parts.add(new Part(null, one)),
                        () -> fault(source, open, "unknown", "{" + name + "}"));
        return close + 1;
    }

    private void fault(String source, int at, String code, String found) {
        String before = source.substring(0, at);
        int line = (int) before.chars().filter(point -> point == '\n').count() + 1;
        faults.add(new Fault(line, at - before.lastIndexOf('\n'), code, found));
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The text with its values, as they are. */
    String fill(Object[] arguments) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            filled.append(
                    part.placeholder() == null
                            ? part.text()
                            : arguments[part.placeholder().argument()]);
        }
        return filled.toString();
    }

    /** The paragraphs of a text: an empty line parts them. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
