package org.alfacentre.sextant.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

/**
 * The migration scripts of an owner: whether its history lists those of its jar and no others, each
 * with the same content. That is what Flyway checks too, but to be ready for the question takes it
 * a tenth of a start. Whatever is not plain here is left to Flyway, as is all that remains to be
 * done.
 */
final class Scripts {

    private static final Logger LOG = Logger.getLogger(Scripts.class.getName());
    private static final String BANG = "!/";

    private final String folder;
    private final String history;

    /**
     * @param owner {@code kernel} or a module's id
     */
    Scripts(String owner) {
        this.folder = "db/migration/" + owner + "/";
        this.history = owner + "_schema_history";
    }

    /** A module without tables has none. */
    boolean exist(ClassLoader loader) {
        return loader.getResource(marker()) != null;
    }

    boolean areAllApplied(ClassLoader loader, DataSource dataSource) {
        try {
            Map<String, Integer> scripts = inJar(loader);
            return !scripts.isEmpty() && scripts.equals(inHistory(dataSource));
        } catch (IOException | SQLException | IllegalArgumentException e) {
            LOG.log(Level.FINE, e, () -> "Flyway is asked about " + folder);
            return false;
        }
    }

    /** What Flyway itself needs on this server to find the folder. */
    private String marker() {
        return folder + "flyway.location";
    }

    /** Checksums by name; empty when the scripts do not lie in exactly one jar. */
    private Map<String, Integer> inJar(ClassLoader loader) throws IOException {
        List<URL> markers = Collections.list(loader.getResources(marker()));
        String path = markers.size() == 1 ? markers.get(0).getPath() : "";
        if (!path.contains(BANG)) {
            return Map.of();
        }
        URI file = URI.create(path.substring(0, path.indexOf(BANG)));
        Map<String, Integer> scripts = new HashMap<>();
        try (ZipFile jar = new ZipFile(Path.of(file).toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(folder) && !entry.isDirectory() && !name.equals(marker())) {
                    scripts.put(name.substring(folder.length()), checksum(jar, entry));
                }
            }
        }
        return scripts;
    }

    /** As Flyway writes it into the history: of the lines, whatever ends them. */
    private static int checksum(ZipFile jar, ZipEntry entry) throws IOException {
        CRC32 checksum = new CRC32();
        try (BufferedReader script =
                new BufferedReader(
                        new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8))) {
            script.lines().forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return (int) checksum.getValue();
    }

    /**
     * Without the lines on where it began, which are of no script; the last word on each other; no
     * checksum of what failed or was not run as a script.
     */
    private Map<String, Integer> inHistory(DataSource dataSource) throws SQLException {
        String query =
                """
                SELECT "script", "checksum", "success", "type" FROM "%s"
                WHERE "type" NOT IN ('BASELINE', 'SCHEMA')
                ORDER BY "installed_rank"
                """
                        .formatted(history);
        Map<String, Integer> applied = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                boolean run = rows.getBoolean("success") && rows.getString("type").equals("SQL");
                applied.put(rows.getString("script"), run ? rows.getInt("checksum") : null);
            }
        }
        return applied;
    }
}
