package org.alfacentre.sextant.axis.install;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alfacentre.sextant.shell.Refusal;
import org.flywaydb.core.api.MigrationVersion;

/** Reads a jar for its plan. Whether it may come in is the guard's to say. */
final class JarReading {

    /** More than any module unpacks to; what does is made to fill the memory. */
    private static final int MOST_UNPACKED = 60_000_000;

    private static final String DESCRIPTOR = "META-INF/sextant/module.properties";
    private static final String PAGES = "META-INF/resources/";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,29}");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\bCREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(\\w+)");
    private static final Pattern MAIL =
            Pattern.compile("(?m)^\\s*(\\w+)\\.mail\\.([\\w-]+)\\.subject\\s*[=:]");
    private static final Pattern MIGRATION = Pattern.compile(".*/V(\\d+(?:[._]\\d+)*)__.*\\.sql");
    private static final Pattern POINT = Pattern.compile("org/alfacentre/sextant/axis/([A-Z]\\w*)");

    /** What a class spells when it reads or does that. */
    private static final Map<String, String> USES =
            new TreeMap<>(
                    Map.of(
                            "people", "org/alfacentre/sextant/axis/PeopleView",
                            "sessions", "org/alfacentre/sextant/axis/SessionView",
                            "planner", "org/alfacentre/sextant/axis/SessionPlanner",
                            "seats", "org/alfacentre/sextant/axis/SeatDesk",
                            "post", "org/alfacentre/sextant/axis/ModulePost",
                            "needs", "org/alfacentre/sextant/axis/NeedView",
                            "reader", "org/alfacentre/sextant/identity/CurrentUser",
                            "rest", "Ljakarta/ws/rs/Path;"));

    private final Properties descriptor = new Properties();
    private final List<String> pages = new ArrayList<>();
    private final Set<String> tables = new TreeSet<>();
    private final Set<String> mails = new TreeSet<>();
    private final Map<String, Long> points = new TreeMap<>();
    private final Set<String> uses = new LinkedHashSet<>();
    private final Readership readership = new Readership();
    private MigrationVersion newest = MigrationVersion.EMPTY;

    private JarReading() {}

    /**
     * @throws Refusal when the file is no module at all
     */
    static InstallPlan plan(byte[] content) {
        var reading = new JarReading();
        int left = MOST_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw Refusal.invalid("file", "no-jar");
                }
                reading.take(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Refusal.invalid("file", "no-jar");
        }
        return reading.plan(checksum(content));
    }

    private InstallPlan plan(String checksum) {
        String id = said("id");
        if (id == null || !ID.matcher(id).matches()) {
            throw Refusal.invalid("file", "no-module");
        }
        return new InstallPlan(
                checksum,
                id,
                said("version"),
                said("contract"),
                said("axis"),
                pages,
                pages.isEmpty() ? List.of() : readership.words(),
                List.copyOf(tables),
                List.copyOf(mails),
                points,
                List.copyOf(uses),
                personal(),
                newest);
    }

    private String personal() {
        if (tables.isEmpty()) {
            return "nothing";
        }
        if (points.containsKey("PersonalData")) {
            return "answers";
        }
        return "none".equals(said("personal-data")) ? "none" : "silent";
    }

    private void take(String name, byte[] content) throws IOException {
        if (name.equals(DESCRIPTOR)) {
            descriptor.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
        } else if (name.endsWith(".xhtml") && name.startsWith(PAGES) && !name.contains("WEB-INF")) {
            pages.add(name.substring(PAGES.length() - 1));
        } else if (name.startsWith("db/migration/") && name.endsWith(".sql")) {
            migration(name, new String(content, StandardCharsets.UTF_8));
        } else if (name.startsWith("messages/")) {
            MAIL.matcher(new String(content, StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> mails.add(found.group(1) + "." + found.group(2)));
        } else if (name.endsWith(".class")) {
            spelled(new String(content, StandardCharsets.ISO_8859_1));
        }
    }

    private void migration(String name, String sql) {
        TABLE.matcher(sql).results().forEach(found -> tables.add(found.group(1)));
        var version = MIGRATION.matcher(name);
        if (version.matches()) {
            newest = later(newest, MigrationVersion.fromVersion(version.group(1)));
        }
    }

    static MigrationVersion later(MigrationVersion one, MigrationVersion other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** A class file spells every type that the class touches. */
    private void spelled(String text) {
        readership.take(text);
        POINT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(point -> points.merge(point, 1L, Long::sum));
        USES.forEach(
                (word, type) -> {
                    if (text.contains(type)) {
                        uses.add(word);
                    }
                });
    }

    private String said(String key) {
        String value = descriptor.getProperty(key);
        return value == null ? null : value.strip();
    }

    static String checksum(byte[] content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
