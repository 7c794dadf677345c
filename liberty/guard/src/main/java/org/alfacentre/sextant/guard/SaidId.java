package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The id that a jar says of itself, refused or cut short as it may be: read as far as it goes. */
final class SaidId {

    private SaidId() {}

    static Optional<String> of(Path jar) {
        try (var zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Descriptor.ENTRY)) {
                    return id(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<String> id(String descriptor) throws IOException {
        var keys = new Properties();
        keys.load(new StringReader(descriptor));
        return Optional.of(keys.getProperty("id", "").strip()).filter(Descriptor::isId);
    }
}
