package org.alfacentre.sextant.guard;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Where the guard looks, from the environment that {@code bin/sextant} sets. */
record Settings(Path modules, Path loaded, Path state, Path log, URI server) {

    static Settings of(Map<String, String> env) {
        Path data = Path.of(env.getOrDefault("SEXTANT_DATA_DIR", "data"));
        String logs = env.getOrDefault("LOG_DIR", data.resolve("logs").toString());
        return new Settings(
                Path.of(env.getOrDefault("SEXTANT_MODULES_DIR", "modules")),
                data.resolve("loaded"),
                data.resolve("modules-state.json"),
                Path.of(logs, "messages.log"),
                URI.create("http://" + host(env) + ":" + port(env)));
    }

    private static String host(Map<String, String> env) {
        String host = env.getOrDefault("SEXTANT_HTTP_HOST", "localhost");
        if (host.equals("*") || host.equals("0.0.0.0") || host.equals("::")) {
            return "localhost";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static String port(Map<String, String> env) {
        return env.getOrDefault("SEXTANT_HTTP_PORT", "9080");
    }
}
