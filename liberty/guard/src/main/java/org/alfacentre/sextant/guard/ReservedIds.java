package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that Sextant itself bears: the keys of a module named so, its tables, beans or resources
 * would be the kernel's. {@code bin/new-module} reads the same list.
 */
final class ReservedIds {

    private static final Set<String> WORDS = read();

    private ReservedIds() {}

    static boolean has(String id) {
        return WORDS.contains(id);
    }

    private static Set<String> read() {
        try (InputStream in = ReservedIds.class.getResourceAsStream("reserved-ids.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
