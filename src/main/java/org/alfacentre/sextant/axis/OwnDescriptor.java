package org.alfacentre.sextant.axis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;

/** What the jar of a module says of itself; a class finds its own by its name. */
final class OwnDescriptor {

    private static final String PLACE = "META-INF/sextant/module.properties";

    private static final ClassValue<Properties> DESCRIPTORS =
            new ClassValue<>() {
                @Override
                protected Properties computeValue(Class<?> module) {
                    return read(module);
                }
            };

    private OwnDescriptor() {}

    static String said(Class<?> module, String key) {
        return DESCRIPTORS.get(module).getProperty(key, "").strip();
    }

    /** The container may have put a class of its own below the module's. */
    private static Properties read(Class<?> module) {
        for (Class<?> its = module; its != Object.class; its = its.getSuperclass()) {
            Optional<Properties> found = naming(its);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("no descriptor names " + module.getName());
    }

    private static Optional<Properties> naming(Class<?> module) {
        try {
            for (URL found : Collections.list(module.getClassLoader().getResources(PLACE))) {
                var descriptor = new Properties();
                try (InputStream in = found.openStream()) {
                    descriptor.load(in);
                }
                if (module.getName().equals(descriptor.getProperty("module", "").strip())) {
                    return Optional.of(descriptor);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Optional.empty();
    }
}
