package org.alfacentre.sextant.shell;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of a page, in its reader's language: {@code #{m['session.publish']}}, and with
 * arguments {@code #{m.of('session.told', count)}}.
 */
public class PageWords extends AbstractMap<String, String> {

    private final Words words;
    private final Reader reader;

    PageWords(Words words, Reader reader) {
        this.words = words;
        this.reader = reader;
    }

    @Override
    public String get(Object key) {
        return words.of(reader.getLocale(), String.valueOf(key));
    }

    public String of(String key, Object... arguments) {
        return words.of(reader.getLocale(), key, arguments);
    }

    /** A text of several sections. */
    public Prose prose(String key) {
        return Prose.of(words, reader.getLocale(), key);
    }

    public boolean has(String key) {
        return words.has(reader.getLocale(), key);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
