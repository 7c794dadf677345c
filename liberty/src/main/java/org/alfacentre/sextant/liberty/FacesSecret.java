package org.alfacentre.sextant.liberty;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives Faces the same secrets after each reload and restart, or the pages that readers have open
 * would expire, and what was told on the way to the next page be lost. It lies in the data folder;
 * nodes that share a database share it by {@code SEXTANT_FACES_SECRET}.
 */
public class FacesSecret implements ServletContainerInitializer {

    private static final int AES_256_BYTES = 32;
    private static final int AES_BLOCK = 16;
    private static final String MAC = "HmacSHA256";

    /** Before any listener: Faces reads its secret when its own is called. */
    @Override
    public void onStartup(Set<Class<?>> none, ServletContext faces) {
        String shared = System.getenv("SEXTANT_FACES_SECRET");
        String secret =
                shared == null || shared.isBlank()
                        ? kept(Path.of(System.getenv("SEXTANT_DATA_DIR"), "faces.secret"))
                        : shared;
        faces.setInitParameter("org.apache.myfaces.SECRET", secret);
        faces.setInitParameter("org.apache.myfaces.ALGORITHM", "AES");
        faces.setInitParameter("org.apache.myfaces.ALGORITHM.PARAMETERS", "CBC/PKCS5Padding");
        faces.setInitParameter("org.apache.myfaces.ALGORITHM.IV", derived(secret, "iv", AES_BLOCK));
        faces.setInitParameter(
                "org.apache.myfaces.MAC_SECRET", derived(secret, "mac", AES_256_BYTES));
        faces.setInitParameter(
                "org.alfacentre.sextant.NOTICES_SECRET", derived(secret, "notices", AES_256_BYTES));
    }

    /** Another key from the same secret, in base 64. */
    static String derived(String secret, String purpose, int bytes) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            byte[] whole = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(Arrays.copyOf(whole, bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
