package org.alfacentre.sextant.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alfacentre.sextant.bench.bare.BareCatalogue;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Puts what is compared beside Sextant into the copy of the server that is measured. */
final class BareApplication {

    private static final String OVERRIDE =
            """
            <server>
              <webApplication id="bare" location="bare.war" contextRoot="/bare"/>
              <logging traceSpecification="%s"/>
            </server>
            """;

    private final Path server;

    BareApplication(Path dist) {
        this.server = dist.resolve("wlp/usr/servers/sextant");
    }

    /** Every SQL statement of EclipseLink is written to the trace, or none. */
    void install(boolean tracing) {
        Path override = server.resolve("configDropins/overrides/bare.xml");
        try {
            Files.createDirectories(override.getParent());
            Files.writeString(
                    override,
                    OVERRIDE.formatted(tracing ? "*=info:eclipselink.sql=all" : "*=info"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ShrinkWrap.create(WebArchive.class)
                .addPackage(BareCatalogue.class.getPackage())
                .as(ZipExporter.class)
                .exportTo(server.resolve("apps/bare.war").toFile(), true);
    }
}
