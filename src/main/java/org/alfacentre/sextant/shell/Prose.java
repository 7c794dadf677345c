package org.alfacentre.sextant.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text of some length, such as the legal notice: numbered sections of its bundle, {@code
 * <key>.1.title} and {@code <key>.1.text}, each line a paragraph and each line that begins with a
 * dash an item of a list.
 */
public record Prose(List<Section> sections) {

    /** A heading and what stands under it. */
    public record Section(String title, List<Block> blocks) {}

    /** A paragraph, or the items of a list. */
    public record Block(String text, List<String> items) {}

    private static final String ITEM = "- ";

    static Prose of(Words words, Locale locale, String key) {
        List<Section> sections = new ArrayList<>();
        for (int n = 1; words.has(locale, key + "." + n + ".title"); n++) {
            String section = key + "." + n;
            sections.add(
                    new Section(
                            words.of(locale, section + ".title"),
                            blocks(words.of(locale, section + ".text"))));
        }
        return new Prose(List.copyOf(sections));
    }

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith(ITEM)) {
                items.add(line.substring(ITEM.length()));
            } else {
                flush(items, blocks);
                blocks.add(new Block(line, List.of()));
            }
        }
        flush(items, blocks);
        return List.copyOf(blocks);
    }

    private static void flush(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block(null, List.copyOf(items)));
            items.clear();
        }
    }
}
