package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** {@code META-INF/sextant/module.properties}: what a jar says of itself. */
record Descriptor(String id, String version, String module, boolean saysNoPersonalData) {

    /** The version of the contract that this Sextant keeps, as the kernel's {@code Contract}. */
    static final String CONTRACT = "1.4";

    static final String ENTRY = "META-INF/sextant/module.properties";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,29}");
    private static final Pattern CLASS = Pattern.compile("([\\w$]+\\.)+[\\w$]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    static Descriptor read(byte[] content) throws RefusedException {
        if (content == null) {
            throw new RefusedException(Refusal.Code.NO_DESCRIPTOR, "no " + ENTRY);
        }
        Properties keys = new Properties();
        try {
            keys.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(Refusal.Code.BAD_DESCRIPTOR, e.getMessage());
        }
        for (String key : List.of("id", "version", "axis", "contract", "module")) {
            if (keys.getProperty(key, "").isBlank()) {
                throw new RefusedException(Refusal.Code.BAD_DESCRIPTOR, key + " is missing");
            }
        }
        need(keys, "id", ID);
        mustBeFree(value(keys, "id"));
        need(keys, "axis", NUMBER);
        understands(new Range(value(keys, "contract")));
        need(keys, "module", CLASS);
        return new Descriptor(
                value(keys, "id"),
                value(keys, "version"),
                value(keys, "module"),
                keys.getProperty("personal-data", "").trim().equals("none"));
    }

    static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    private static void mustBeFree(String id) throws RefusedException {
        if (ReservedIds.has(id)) {
            throw new RefusedException(
                    Refusal.Code.RESERVED_ID, id + " is a word of Sextant itself");
        }
    }

    private static void understands(Range range) throws RefusedException {
        if (!range.isOne()) {
            throw new RefusedException(
                    Refusal.Code.BAD_DESCRIPTOR, "contract cannot be " + range.text());
        }
        if (!range.has(CONTRACT)) {
            throw new RefusedException(
                    Refusal.Code.INCOMPATIBLE,
                    "it needs contract " + range.text() + ", this is " + CONTRACT);
        }
    }

    private static void need(Properties keys, String key, Pattern form) throws RefusedException {
        if (!form.matcher(value(keys, key)).matches()) {
            throw new RefusedException(
                    Refusal.Code.BAD_DESCRIPTOR, key + " cannot be " + value(keys, key));
        }
    }

    private static String value(Properties keys, String key) {
        return keys.getProperty(key).trim();
    }
}
