package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Callers;

/**
 * A pass lets the page of one sheet go on saving when the sign-in it was opened with has ended: a
 * tablet lies open all morning. It names the person and the sheet, is signed, lasts {@value #HOURS}
 * hours by the system's clock, and gives nothing that its person may not do at that moment.
 */
@ApplicationScoped
public class SheetPasses {

    static final int HOURS = 14;

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    @Inject private Callers callers;
    @Inject private PassKey passKey;

    public String issue(Caller caller, SheetKey sheet) {
        long until = Clock.systemUTC().instant().plus(Duration.ofHours(HOURS)).getEpochSecond();
        String claim = caller.id() + "." + sheet.session() + "." + sheet.n() + "." + until;
        return claim + "." + signature(claim);
    }

    /**
     * Who bears a pass for this sheet; empty when it is missing, false, over or another sheet's.
     */
    public Optional<Caller> bearer(String pass, String session, int n) {
        if (pass == null || !pass.matches("\\d{1,18}\\.\\d{1,18}\\.\\d{1,9}\\.\\d{1,18}\\..{43}")) {
            return Optional.empty();
        }
        int end = pass.lastIndexOf('.');
        String claim = pass.substring(0, end);
        if (!same(signature(claim), pass.substring(end + 1))) {
            return Optional.empty();
        }
        String[] parts = claim.split("\\.");
        boolean fits =
                parts[1].equals(session)
                        && Integer.parseInt(parts[2]) == n
                        && Clock.systemUTC()
                                .instant()
                                .isBefore(Instant.ofEpochSecond(Long.parseLong(parts[3])));
        return fits ? callers.byId(Long.parseLong(parts[0])) : Optional.empty();
    }

    private String signature(String claim) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(passKey.bytes(), ALGORITHM));
            return TEXT.encodeToString(mac.doFinal(claim.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
