package org.alfacentre.sextant.enrolment;

import java.time.Instant;

/**
 * Why an enrolment stands where it does, or was refused (R25).
 *
 * @param quota name of the quota concerned, or null
 * @param session id of the other session concerned, or null
 * @param reference the number under which staff find a module's failure, or null
 * @param until when the obstacle goes by itself, or null
 */
public record Explanation(
        Cause cause, String quota, Long session, String reference, Instant until) {

    public static Explanation of(Cause cause) {
        return new Explanation(cause, null, null, null, null);
    }

    /** The same, said of that session among several. */
    Explanation in(Long which) {
        return new Explanation(cause, quota, which, reference, until);
    }

    public static Explanation quota(Cause cause, Quota quota) {
        Instant until = quota.getKind() == QuotaKind.CAP ? quota.getUntil() : quota.getReleaseAt();
        return new Explanation(cause, quota.getName(), null, null, until);
    }
}
