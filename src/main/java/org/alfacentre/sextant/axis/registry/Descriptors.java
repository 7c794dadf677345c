package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The descriptors of the jars that are loaded. */
@ApplicationScoped
class Descriptors {

    private static final String PLACE = "META-INF/sextant/module.properties";

    private List<Descriptor> read;

    /**
     * What a jar says of itself.
     *
     * @param module class of its {@link org.alfacentre.sextant.axis.AxisModule}
     */
    record Descriptor(String id, String version, String module) {

        /** Whether a class lies in the module's package or below. */
        boolean owns(Class<?> part) {
            int end = module.lastIndexOf('.');
            return end > 0 && part.getName().startsWith(module.substring(0, end + 1));
        }
    }

    /** In the order of their ids. */
    synchronized List<Descriptor> all() {
        if (read == null) {
            read = read();
        }
        return read;
    }

    /** Of a module's descriptor; "?" when it has none. */
    String version(String id) {
        return all().stream()
                .filter(it -> it.id().equals(id))
                .map(Descriptor::version)
                .findFirst()
                .orElse("?");
    }

    /** The id of the module whose package is the nearest; empty when the class is nobody's. */
    Optional<String> owner(Class<?> part) {
        return all().stream()
                .filter(it -> it.owns(part))
                .max(Comparator.comparingInt(it -> it.module().lastIndexOf('.')))
                .map(Descriptor::id);
    }

    private static List<Descriptor> read() {
        List<Descriptor> found = new ArrayList<>();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL url : Collections.list(loader.getResources(PLACE))) {
                Properties keys = properties(url);
                found.add(
                        new Descriptor(
                                keys.getProperty("id", "").trim(),
                                keys.getProperty("version", "?").trim(),
                                keys.getProperty("module", "").trim()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        found.sort(Comparator.comparing(Descriptor::id));
        return List.copyOf(found);
    }

    private static Properties properties(URL url) throws IOException {
        var properties = new Properties();
        try (InputStream in = url.openStream()) {
            properties.load(in);
        }
        return properties;
    }
}
