package org.alfacentre.sextant.programme;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The file {@code programme/programme.json} (schema {@code programme-spro/1}), never retyped. */
final class ProgrammeSource {

    private static final String FOLDER = "META-INF/sextant/";
    private static final String OF_MODULES = FOLDER + "actions.json";
    private static final String DESCRIPTOR = FOLDER + "module.properties";

    private final String module;
    private final byte[] file;

    private ProgrammeSource(String module, byte[] file) {
        this.module = module;
        this.file = file;
    }

    static ProgrammeSource shipped() {
        try (InputStream in =
                ProgrammeSource.class.getResourceAsStream("/programme/programme.json")) {
            return new ProgrammeSource(null, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What modules bring of their own, of the same schema: {@code META-INF/sextant/actions.json}
     * with their {@code axes} and {@code actions}, beside their descriptor.
     */
    static List<ProgrammeSource> ofModules() {
        try {
            List<ProgrammeSource> found = new ArrayList<>();
            Map<String, URL> descriptors = byJar(DESCRIPTOR);
            for (Map.Entry<String, URL> actions : byJar(OF_MODULES).entrySet()) {
                String module = id(descriptors.get(actions.getKey()));
                try (InputStream in = actions.getValue().openStream()) {
                    found.add(new ProgrammeSource(module, in.readAllBytes()));
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In the same order at each start. */
    private static Map<String, URL> byJar(String name) throws IOException {
        Map<String, URL> found = new TreeMap<>();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (URL url : Collections.list(loader.getResources(name))) {
            String whole = url.toString();
            found.put(whole.substring(0, whole.length() - name.length()), url);
        }
        return found;
    }

    private static String id(URL descriptor) throws IOException {
        var said = new Properties();
        try (InputStream in = descriptor.openStream()) {
            said.load(in);
        }
        return said.getProperty("id").strip();
    }

    /** The module that brings it; null for the programme itself. */
    String module() {
        return module;
    }

    /** Changes with every byte of the file. */
    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    Reading read() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file))) {
            return new Reading(reader.readObject());
        }
    }

    /** What stands in the file. */
    record Reading(JsonObject json) {

        ProgrammeSheet programme() {
            return ProgrammeSheet.of(json.getJsonObject("programme"));
        }

        List<Axis> axes() {
            return objects("axes").stream()
                    .map(
                            it ->
                                    new Axis(
                                            it.getString("code"),
                                            it.getInt("number"),
                                            it.getString("title")))
                    .toList();
        }

        List<ActionSheet> actions() {
            return objects("actions").stream().map(ActionSheet::of).toList();
        }

        List<SourceNote> notes() {
            return objects("inconsistencies").stream()
                    .map(
                            it ->
                                    new SourceNote(
                                            it.getString("id"),
                                            it.getString("action", null),
                                            it.getString("field"),
                                            it.getString("a", null),
                                            it.getString("b", null),
                                            it.getString("resolution", null)))
                    .toList();
        }

        private List<JsonObject> objects(String name) {
            return json.containsKey(name)
                    ? json.getJsonArray(name).getValuesAs(JsonObject.class)
                    : List.of();
        }
    }
}
