package org.alfacentre.sextant.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes of passwords: PBKDF2 with HMAC-SHA-256, 600 000 rounds (OWASP 2023), kept as {@code
 * pbkdf2-sha256:rounds:salt:hash}, so that the rounds can rise without breaking what is stored.
 */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What people choose when a form asks for twelve characters. */
    private static final Set<String> TOO_COMMON =
            Set.of(
                    "motdepasse12",
                    "motdepasse123",
                    "motdepasse1234",
                    "azertyuiop123",
                    "azertyuiop12",
                    "password1234",
                    "password12345",
                    "qwertyuiop12",
                    "qwertyuiop123",
                    "administrateur",
                    "orientation45",
                    "bienvenue2026",
                    "iloveyou1234");

    private static final Set<String> OWN_WORDS =
            Set.of("sextant", "sextant-demo", "alfacentre", "alfa-centre", "spro");

    private Passwords() {}

    /** Why a new password is not taken, as a code of {@code problem.}; null when it is. */
    static String weakness(String password, String email) {
        if (password == null || password.length() < SHORTEST) {
            return "password-short";
        }
        if (password.length() > LONGEST) {
            return "too-long";
        }
        String low = password.toLowerCase(Locale.ROOT);
        boolean monotonous = low.chars().distinct().count() < 5;
        String account = email.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        boolean guessable =
                TOO_COMMON.contains(low)
                        || OWN_WORDS.stream().anyMatch(low::contains)
                        || (account.length() > 3 && low.contains(account));
        return monotonous || guessable ? "password-common" : null;
    }

    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return String.join(
                ":",
                SCHEME,
                String.valueOf(ROUNDS),
                text.encodeToString(salt),
                text.encodeToString(derive(password, salt, ROUNDS)));
    }

    static boolean matches(String password, String stored) {
        String[] parts = stored.split(":");
        if (parts.length != 4 || !parts[0].equals(SCHEME) || password.length() > LONGEST) {
            return false;
        }
        Base64.Decoder bytes = Base64.getDecoder();
        byte[] derived = derive(password, bytes.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, bytes.decode(parts[3]));
    }

    /** Takes the time of a check: an unknown address is answered no sooner than a known one. */
    static void pretend(String password) {
        derive(password.length() > LONGEST ? "" : password, new byte[SALT_BYTES], ROUNDS);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
