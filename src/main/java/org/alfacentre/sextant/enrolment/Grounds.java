package org.alfacentre.sextant.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** An {@link Explanation} as an entry keeps it. */
@Embeddable
class Grounds {

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "cause_quota")
    private String quota;

    @Column(name = "cause_session")
    private Long session;

    @Column(name = "cause_reference")
    private String reference;

    @Column(name = "cause_until")
    private Instant until;

    protected Grounds() {}

    static Grounds of(Explanation why) {
        Grounds grounds = new Grounds();
        grounds.cause = why.cause();
        grounds.quota = why.quota();
        grounds.session = why.session();
        grounds.reference = why.reference();
        grounds.until = why.until();
        return grounds;
    }

    boolean are(Cause asked) {
        return cause == asked;
    }

    Optional<Explanation> told() {
        return Optional.ofNullable(cause)
                .map(found -> new Explanation(found, quota, session, reference, until));
    }
}
