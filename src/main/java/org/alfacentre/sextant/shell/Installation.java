package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The settings of this installation, from the environment or system properties of the same names.
 */
@ApplicationScoped
public class Installation {

    private static final String DEMO_CONTACT = "gestion@sextant.example";

    public Mode mode() {
        return setting("SEXTANT_MODE")
                .map(text -> Mode.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Mode.DEMO);
    }

    public boolean isTest() {
        return mode() == Mode.TEST;
    }

    public boolean isDemo() {
        return mode() == Mode.DEMO;
    }

    /** Address under which people reach Sextant, without a slash at the end. */
    public String baseUrl() {
        return setting("SEXTANT_BASE_URL")
                .map(url -> url.replaceAll("/+$", ""))
                .orElseGet(
                        () ->
                                "http://localhost:"
                                        + setting("SEXTANT_HTTP_PORT").orElse("9080")
                                        + "/sextant");
    }

    public Path dataFolder() {
        return Path.of(
                setting("SEXTANT_DATA_DIR")
                        .orElseGet(() -> System.getProperty("user.home") + "/.sextant"));
    }

    public Optional<Path> modulesFolder() {
        return setting("SEXTANT_MODULES_DIR").map(Path::of);
    }

    /** Where people write to the team; empty while the installation does not say. */
    public Optional<String> contact() {
        return setting("SEXTANT_CONTACT")
                .or(() -> mode() == Mode.PRODUCTION ? Optional.empty() : Optional.of(DEMO_CONTACT));
    }

    /** Name of this node among several. */
    public String node() {
        return setting("SEXTANT_NODE").orElse("node-1");
    }

    /** A setting that is present and not blank. */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(text -> !text.isBlank());
    }
}
