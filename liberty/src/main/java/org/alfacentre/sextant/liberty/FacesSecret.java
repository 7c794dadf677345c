package org.alfacentre.sextant.liberty;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Gives Faces the same secret after each reload and restart, or the pages that readers have open
 * would expire. It lies in the data folder; nodes that share a database share it by {@code
 * SEXTANT_FACES_SECRET}.
 */
public class FacesSecret implements ServletContextListener {

    private static final int AES_256_BYTES = 32;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        String shared = System.getenv("SEXTANT_FACES_SECRET");
        String secret =
                shared == null || shared.isBlank()
                        ? kept(Path.of(System.getenv("SEXTANT_DATA_DIR"), "faces.secret"))
                        : shared;
        event.getServletContext().setInitParameter("org.apache.myfaces.SECRET", secret);
        event.getServletContext().setInitParameter("org.apache.myfaces.ALGORITHM", "AES");
    }

    static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[AES_256_BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(
                    file, Base64.getEncoder().encodeToString(key), StandardOpenOption.CREATE_NEW);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (FileAlreadyExistsException e) {
            // another start of the same node was faster: its secret is the one to use
            return;
        }
    }
}
