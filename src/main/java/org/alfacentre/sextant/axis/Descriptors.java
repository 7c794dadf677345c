package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The descriptors of the jars that are loaded, by module id. */
@ApplicationScoped
class Descriptors {

    private static final String PLACE = "META-INF/sextant/module.properties";

    private Map<String, Properties> byId;

    /** Of a module's descriptor; "?" when it has none. */
    String version(String id) {
        return read().getOrDefault(id, new Properties()).getProperty("version", "?");
    }

    private synchronized Map<String, Properties> read() {
        if (byId == null) {
            byId = new TreeMap<>();
            try {
                ClassLoader loader = Thread.currentThread().getContextClassLoader();
                for (URL url : Collections.list(loader.getResources(PLACE))) {
                    Properties descriptor = properties(url);
                    byId.put(descriptor.getProperty("id", ""), descriptor);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return byId;
    }

    private static Properties properties(URL url) throws IOException {
        var properties = new Properties();
        try (InputStream in = url.openStream()) {
            properties.load(in);
        }
        return properties;
    }
}
