package org.alfacentre.sextant.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.alfacentre.sextant.it.jars.spoilt.AsksForNobody;
import org.alfacentre.sextant.it.jars.spoilt.Nobody;
import org.alfacentre.sextant.it.jars.spoilt.OrphanModule;
import org.alfacentre.sextant.it.jars.spoilt.SpoiltModule;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** The ways in which a jar can be wrong that stop, or would stop, a whole application. */
enum SpoiltJars {
    DAMAGED("damaged-zip") {
        @Override
        void drop(Path file) {
            byte[] content = shipped();
            Arrays.fill(content, content.length / 3, content.length / 3 + 64, (byte) 0);
            write(file, content);
        }
    },
    HALF_COPIED("damaged-zip") {
        @Override
        void drop(Path file) {
            byte[] content = shipped();
            write(file, Arrays.copyOf(content, content.length / 2));
        }
    },
    SECOND_COPY("duplicate-id") {
        @Override
        void drop(Path file) {
            write(file, shipped());
        }
    },
    MALFORMED_PERSISTENCE("malformed-xml") {
        @Override
        void drop(Path file) {
            TestJars.drop(
                    TestJars.module("spoilt", SpoiltModule.class)
                            .addAsManifestResource(
                                    new StringAsset("<persistence>"), "persistence.xml"),
                    file);
        }
    },
    MALFORMED_FACES_CONFIG("malformed-xml") {
        @Override
        void drop(Path file) {
            TestJars.drop(
                    TestJars.module("spoilt", SpoiltModule.class)
                            .addAsManifestResource(
                                    new StringAsset("<faces-config><application>"),
                                    "faces-config.xml"),
                    file);
        }
    },
    MISSING_CLASS("bean-missing") {
        @Override
        void drop(Path file) {
            TestJars.drop(TestJars.module("spoilt", OrphanModule.class), file);
        }
    },
    UNSATISFIED_INJECTION("not-started") {
        @Override
        void drop(Path file) {
            TestJars.drop(
                    TestJars.module("spoilt", SpoiltModule.class)
                            .addClasses(AsksForNobody.class, Nobody.class),
                    file);
        }
    },
    FAILING_MIGRATION("migration-failed") {
        @Override
        void drop(Path file) {
            String folder = "db/migration/spoilt/";
            JavaArchive jar =
                    TestJars.module("spoilt", SpoiltModule.class, "personal-data=none")
                            .addAsResource(new StringAsset(""), folder + "flyway.location")
                            .addAsResource(new StringAsset(SQL), folder + "V1__spoilt.sql");
            TestJars.drop(jar, file);
        }
    };

    private static final String SQL =
            "CREATE TABLE spoilt_line (id BIGINT NOT NULL PRIMARY KEY,"
                    + " other BIGINT REFERENCES spoilt_nowhere (id));";

    private final String code;

    SpoiltJars(String code) {
        this.code = code;
    }

    /** Under which the modules page says why. */
    String code() {
        return code;
    }

    abstract void drop(Path file);

    private static byte[] shipped() {
        try {
            return Files.readAllBytes(ServerHome.shippedModules().resolve("sextant-trades.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
