package org.alfacentre.sextant.axis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Properties;

/** What the jar of a module says of itself; a class finds its own by its name. */
final class OwnDescriptor {

    private static final String PLACE = "META-INF/sextant/module.properties";

    private OwnDescriptor() {}

    static String said(Class<?> module, String key) {
        try {
            for (URL found : Collections.list(module.getClassLoader().getResources(PLACE))) {
                var descriptor = new Properties();
                try (InputStream in = found.openStream()) {
                    descriptor.load(in);
                }
                if (module.getName().equals(descriptor.getProperty("module", "").strip())) {
                    return descriptor.getProperty(key, "").strip();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalStateException("no descriptor names " + module.getName());
    }
}
