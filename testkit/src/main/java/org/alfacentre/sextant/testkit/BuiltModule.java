package org.alfacentre.sextant.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What the build has compiled, before it is a jar. */
final class BuiltModule {

    private static final String DESCRIPTOR = "META-INF/sextant/module.properties";

    private final Path classes;
    private final Properties descriptor = new Properties();

    BuiltModule(Path classes) {
        this.classes = classes;
        try (var reader = Files.newBufferedReader(classes.resolve(DESCRIPTOR))) {
            descriptor.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one descriptor that lies in a folder: those of other modules lie in jars. */
    static BuiltModule ofThisBuild() {
        try {
            for (URL found :
                    Collections.list(
                            Thread.currentThread()
                                    .getContextClassLoader()
                                    .getResources(DESCRIPTOR))) {
                if (found.getProtocol().equals("file")) {
                    String folder = found.toString().replace(DESCRIPTOR, "");
                    return new BuiltModule(Path.of(URI.create(folder)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new AssertionError("no " + DESCRIPTOR + " among what this build compiled");
    }

    String id() {
        return said("id");
    }

    String said(String key) {
        return descriptor.getProperty(key, "").trim();
    }

    /** Whether it has that file. */
    boolean has(String path) {
        return Files.exists(classes.resolve(path));
    }

    String text(String path) {
        return read(classes.resolve(path), StandardCharsets.UTF_8);
    }

    /** Names of the files under a folder, with slashes, none when it is not there. */
    List<String> files(String under, String ending) {
        Path folder = classes.resolve(under);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its beans of an extension point, made without a server: nothing is injected into them. */
    <P> List<P> beans(Class<P> point) {
        return files("", ".class").stream()
                .map(name -> load(name.replace(".class", "").replace('/', '.')))
                .filter(type -> point.isAssignableFrom(type) && isConcrete(type))
                .map(type -> point.cast(create(type)))
                .toList();
    }

    private static boolean isConcrete(Class<?> type) {
        return !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new AssertionError(name + " cannot be loaded", missing);
        }
    }

    private static Object create(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(type + " has no constructor without arguments", failure);
        }
    }

    /** Text of a class file: it spells every type that the class touches. */
    String spelled(String classFile) {
        return read(classes.resolve(classFile), StandardCharsets.ISO_8859_1);
    }

    private static String read(Path file, Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As the build will pack it. */
    Path jar() {
        try {
            Path jar = Files.createTempFile(id(), ".jar");
            jar.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(jar);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name : files("", "")) {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(classes.resolve(name), zip);
                    zip.closeEntry();
                }
            }
            return jar;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
