package org.alfacentre.sextant.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.WaitingListPolicy;
import org.alfacentre.sextant.it.jars.openturnstile.OpenTurnstile;
import org.alfacentre.sextant.it.jars.openturnstile.OpenTurnstileModule;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** Builds the jars that tests drop into the modules folder of a running server. */
final class TestJars {

    private static final String BEANS =
            """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;
    private static final String DESCRIPTOR =
            """
            id=%s
            version=1.0.0
            axis=1
            contract=[1,2)
            module=%s
            """;

    private static final List<Class<?>> POLICIES =
            List.of(EnrolmentPolicy.class, QuotaPolicy.class, WaitingListPolicy.class);

    private TestJars() {}

    /** Drops a jar that takes the lock on places away. */
    static void dropOpenTurnstile(Path modules) {
        JavaArchive jar =
                module("openturnstile", OpenTurnstileModule.class)
                        .addPackage(OpenTurnstile.class.getPackage());
        drop(jar, modules.resolve("open-turnstile.jar"));
    }

    /** A jar with nothing but its descriptor, with these lines more, and its module. */
    static JavaArchive module(String id, Class<?> module, String... more) {
        return ShrinkWrap.create(JavaArchive.class)
                .addClass(module)
                .addAsManifestResource(new StringAsset(BEANS), "beans.xml")
                .addAsManifestResource(
                        new StringAsset(
                                DESCRIPTOR.formatted(id, module.getName())
                                        + String.join("\n", more)),
                        "sextant/module.properties");
    }

    /**
     * Puts a shipped module's jar into the folder again, its policies replaced by those of a
     * package; the module itself, its pages and its tables stay.
     */
    static void dropWithPolicies(Path modules, String module, Package policies) {
        JavaArchive shipped =
                ShrinkWrap.create(ZipImporter.class, module + ".jar")
                        .importFrom(
                                ServerHome.shippedModules()
                                        .resolve("sextant-" + module + ".jar")
                                        .toFile())
                        .as(JavaArchive.class);
        shipped.getContent().values().stream()
                .filter(TestJars::isPolicy)
                .map(Node::getPath)
                .toList()
                .forEach(shipped::delete);
        drop(shipped.addPackage(policies), modules.resolve("sextant-" + module + ".jar"));
    }

    /** A class file spells the types that its class implements. */
    private static boolean isPolicy(Node node) {
        if (!node.getPath().get().endsWith(".class")) {
            return false;
        }
        try (InputStream in = node.getAsset().openStream()) {
            String constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return POLICIES.stream()
                    .anyMatch(type -> constants.contains(type.getName().replace('.', '/')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void drop(JavaArchive jar, Path file) {
        jar.as(ZipExporter.class).exportTo(file.toFile(), true);
    }
}
