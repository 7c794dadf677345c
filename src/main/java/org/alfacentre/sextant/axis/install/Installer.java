package org.alfacentre.sextant.axis.install;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.axis.registry.ModuleFiles;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Credentials;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Mode;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Puts a jar into the modules folder and takes it out again, for an administrator who says their
 * password once more. In production it is closed unless {@code SEXTANT_MODULES_UPLOAD=on}.
 */
@ApplicationScoped
public class Installer {

    private static final int LARGEST_MB = 20;

    @Inject private Installation installation;
    @Inject private ModuleFiles files;
    @Inject private InstalledTables tables;
    @Inject private Credentials credentials;
    @Inject private Audit audit;

    public boolean isOpen() {
        boolean allowed =
                installation.mode() != Mode.PRODUCTION
                        || installation
                                .setting("SEXTANT_MODULES_UPLOAD")
                                .filter("on"::equals)
                                .isPresent();
        return allowed && installation.modulesFolder().filter(Files::isWritable).isPresent();
    }

    /** Asked before the file is read into memory. */
    static void mustFit(long bytes) {
        if (bytes > LARGEST_MB * 1024L * 1024) {
            throw Refusal.invalid("file", "jar-too-large", LARGEST_MB);
        }
    }

    /** Keeps the file aside until it is confirmed, and says what it would add. */
    public InstallPlan take(byte[] content, Caller by) {
        mustBeOpen(by);
        if (content.length == 0) {
            throw Refusal.invalid("file", "required");
        }
        mustFit(content.length);
        InstallPlan plan = JarReading.plan(content);
        try {
            Path kept = kept(plan.checksum());
            Files.createDirectories(kept.getParent());
            sweep(kept.getParent());
            Files.write(kept, content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return plan;
    }

    /** The plan of a file that was taken. */
    public InstallPlan plan(String checksum, Caller by) {
        mustBeOpen(by);
        return JarReading.plan(content(checksum));
    }

    /** Whether its tables are older than those that are there: then it must not come. */
    public boolean isDowngrade(InstallPlan plan) {
        return plan.newestTables().compareTo(tables.newest(plan.id())) < 0;
    }

    @Transactional
    public InstallPlan install(String checksum, String password, Caller by) {
        InstallPlan plan = plan(checksum, by);
        if (isDowngrade(plan)) {
            throw Refusal.conflict("module-downgrade", plan.id(), plan.version());
        }
        credentials.mustBeMe(password);
        String detail = plan.version() + ", SHA-256 " + plan.checksum();
        audit.record(by.actor(), "module-installed", "module", plan.id(), detail);
        files.put(plan.id(), content(checksum));
        return plan;
    }

    /** Its tables and sessions stay. */
    @Transactional
    public void remove(String id, String password, Caller by) {
        mustBeOpen(by);
        credentials.mustBeMe(password);
        audit.record(by.actor(), "module-removed", "module", id, null);
        files.remove(id);
    }

    private void mustBeOpen(Caller by) {
        by.mustBe(Role.ADMINISTRATOR);
        if (!isOpen()) {
            throw Refusal.conflict("modules-by-folder");
        }
    }

    private byte[] content(String checksum) {
        try {
            byte[] content = Files.readAllBytes(kept(checksum));
            if (!JarReading.checksum(content).equals(checksum)) {
                throw Refusal.notFound();
            }
            return content;
        } catch (IOException gone) {
            throw Refusal.notFound();
        }
    }

    private Path kept(String checksum) {
        if (!checksum.matches("[0-9a-f]{64}")) {
            throw Refusal.notFound();
        }
        return installation.dataFolder().resolve("incoming").resolve(checksum + ".jar");
    }

    /** One file waits at a time. */
    private static void sweep(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
