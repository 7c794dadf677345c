package org.alfacentre.sextant.it.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.alfacentre.sextant.it.Ports;
import org.alfacentre.sextant.it.TestDatabase;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Makes the server that Arquillian starts: the configuration as shipped, and over it what a
 * deployment by a test needs. The guard is not there: the archive brings the modules itself.
 */
public final class ServerForTests implements LoadableExtension {

    private static final Path CONFIG = Path.of("src", "main", "liberty", "config");
    private static final Path DRIVERS = Path.of("target", "drivers");

    private static final String OVERRIDES =
            """
            <server>
              <featureManager>
                <feature>localConnector-1.0</feature>
              </featureManager>
              <applicationMonitor updateTrigger="polled" pollingRate="1s" dropinsEnabled="true"/>
              <webApplication id="guard" location="guard" contextRoot="/" autoStart="false"/>
              %s
            </server>
            """;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ServerForTests.class);
    }

    public void prepare(@Observes ContainerRegistry containers) throws IOException {
        String port = String.valueOf(Ports.free());
        containers
                .getContainers()
                .forEach(each -> each.getContainerConfiguration().property("httpPort", port));
        Path usr = Path.of(System.getProperty("arquillian.usr"));
        Path server = usr.resolve("servers").resolve("inside");
        copy(CONFIG, server);
        copy(DRIVERS, usr.resolve("shared").resolve("resources").resolve("jdbc"));
        Path overrides = server.resolve("configDropins").resolve("overrides");
        Files.createDirectories(overrides);
        empty(Path.of(System.getenv("SEXTANT_DATA_DIR")));
        Files.writeString(
                overrides.resolve("arquillian.xml"), OVERRIDES.formatted(variables(port)));
    }

    private static String variables(String port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("SEXTANT_HTTP_PORT", port);
        if (TestDatabase.isPostgresql()) {
            settings.putAll(TestDatabase.fresh());
        }
        StringBuilder lines = new StringBuilder();
        settings.forEach(
                (name, value) ->
                        lines.append(
                                "<variable name=\"%s\" value=\"%s\"/>%n".formatted(name, value)));
        return lines.toString();
    }

    /** The tests begin without what an earlier run left. */
    private static void empty(Path data) throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> old = Files.walk(data)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(data);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }
}
