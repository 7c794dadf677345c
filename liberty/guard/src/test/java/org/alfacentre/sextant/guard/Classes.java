package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes compiled for a test, as entries of a jar. */
final class Classes {

    private Classes() {}

    /** A class {@code Module} of a module's own package. */
    static Map<String, String> module(String id) {
        return of(Map.of("org/example/" + id + "/Module", body(id, "class Module {}")));
    }

    static String body(String id, String type) {
        return "package org.example." + id + "; " + type;
    }

    /** Compiled classes by entry, from sources by class; kept as text of one byte a character. */
    static Map<String, String> of(Map<String, String> sources) {
        try {
            Path out = Files.createTempDirectory("classes");
            List<Source> units =
                    sources.entrySet().stream()
                            .map(it -> new Source(it.getKey(), it.getValue()))
                            .toList();
            boolean compiled =
                    ToolProvider.getSystemJavaCompiler()
                            .getTask(
                                    null,
                                    null,
                                    null,
                                    List.of("-proc:none", "-d", out.toString()),
                                    null,
                                    units)
                            .call();
            if (!compiled) {
                throw new IllegalArgumentException("does not compile: " + sources);
            }
            return entries(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> entries(Path out) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
                entries.put(
                        out.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return entries;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }
}
