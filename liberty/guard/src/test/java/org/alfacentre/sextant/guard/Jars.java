package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars made for a test. */
final class Jars {

    private Jars() {}

    static String descriptor(String id) {
        return """
                id=%1$s
                version=1.0.0
                axis=7
                contract=[1,2)
                module=org.example.%1$s.Module
                """
                .formatted(id);
    }

    static Path module(Path file, String id) {
        return with(file, id, Map.of());
    }

    static Path with(Path file, String id, Map<String, String> entries) {
        Map<String, String> all = new LinkedHashMap<>(entries);
        all.putAll(Classes.module(id));
        all.put(Descriptor.ENTRY, descriptor(id));
        return jar(file, all);
    }

    static Path jar(Path file, Map<String, String> entries) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
