package org.alfacentre.sextant.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and authenticates what is kept outside of Sextant's hands, with a key made of secrets:
 * only who has them all can read it or could have written it.
 */
public final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final String fingerprint;

    /** Parts are told apart: ("ab", "c") makes another key than ("a", "bc"). */
    public Seal(byte[]... secrets) {
        this.key = new SecretKeySpec(digest("answer", secrets), "AES");
        this.fingerprint = HexFormat.of().formatHex(digest("request", secrets));
    }

    /** Tells these secrets from others without telling them: 64 characters. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Zipped, encrypted, in base 64; never twice the same. */
    public String close(byte[] content) {
        try {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(zipped(content));
            byte[] all = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, all, NONCE, closed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @throws IllegalArgumentException when this was not closed with the same secrets
     */
    public byte[] open(String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE));
            byte[] zipped = cipher.doFinal(all, NONCE, all.length - NONCE);
            return new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes();
        } catch (GeneralSecurityException | IOException tampered) {
            throw new IllegalArgumentException("not closed with these secrets", tampered);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] zipped(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] digest(String purpose, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (byte[] part : parts) {
                digest.update(("\n" + part.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
