package org.alfacentre.sextant.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Draws names and addresses from the lists in {@code demo/}, the same at every first start. */
final class Invention {

    private static final long SEED = 2014_11_19L;

    private final Random random = new Random(SEED);
    private final List<String> firstNames = lines("prenoms.txt");
    private final List<String> lastNames = lines("noms.txt");
    private final List<String> signs = lines("enseignes.txt");
    private final Set<String> taken = new HashSet<>();

    /** A person that no one is. */
    record Named(String firstName, String lastName, String email) {}

    /**
     * @param domain of the address, without {@code .example}
     */
    Named person(String domain) {
        String first = any(firstNames);
        String last = any(lastNames);
        String local = slug(first) + "." + slug(last);
        String email = local + "@" + domain + ".example";
        for (int n = 2; !taken.add(email); n++) {
            email = local + n + "@" + domain + ".example";
        }
        return new Named(first, last, email);
    }

    /** What an invented structure is called after, by its number. */
    String sign(int n) {
        return signs.get(n % signs.size());
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Lower-case ASCII for addresses: « Saint-Amand » is {@code saint-amand}. */
    static String slug(String text) {
        return Normalizer.normalize(text.replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    static List<String> lines(String file) {
        try (InputStream stream = Invention.class.getResourceAsStream("/demo/" + file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
