package org.alfacentre.sextant.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.schema.Row;
import org.alfacentre.sextant.time.ParisTime;

/** A quota of a session (rules.md, Terms). */
@Entity
public class Quota extends Row {

    @Column(name = "session_id")
    private Long session;

    private String name;

    @Enumerated(EnumType.STRING)
    private QuotaKind kind;

    @Column(name = "places")
    private int size;

    @Enumerated(EnumType.STRING)
    private Attribute attribute;

    @Column(name = "attribute_value")
    private String value;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "release_at")
    private Instant releaseAt;

    @Column(name = "module_id")
    private String module;

    protected Quota() {}

    /** {@code module}: the id of the module that proposed it, or null when staff did. */
    public Quota(long session, QuotaProposal proposal, String module) {
        this.session = session;
        this.name = proposal.name();
        this.kind = proposal.kind();
        this.size = proposal.size();
        this.attribute = proposal.selector().attribute();
        this.value = proposal.selector().value();
        this.until = proposal.until();
        this.releaseAt = proposal.releaseAt();
        this.module = module;
    }

    /** Which quotas these are: others have another stamp, and so have these once they changed. */
    public static String stamp(List<Quota> quotas) {
        return quotas.stream()
                .map(quota -> "-" + quota.getId() + "." + quota.getVersion())
                .collect(Collectors.joining("", String.valueOf(quotas.size()), ""));
    }

    /** A CAP counts until its date, a HELD until its release; without one, always. */
    public boolean isInForce(Instant now) {
        Instant end = kind == QuotaKind.CAP ? until : releaseAt;
        return end == null || now.isBefore(end);
    }

    /** Its session moves by so many days: what is dated from the session follows. */
    public void shift(long days) {
        until = until == null ? null : ParisTime.plusDays(until, days);
        releaseAt = releaseAt == null ? null : ParisTime.plusDays(releaseAt, days);
    }

    public Long getSession() {
        return session;
    }

    public String getName() {
        return name;
    }

    public QuotaKind getKind() {
        return kind;
    }

    public int getSize() {
        return size;
    }

    public Selector getSelector() {
        return new Selector(attribute, value);
    }

    public Instant getUntil() {
        return until;
    }

    public Instant getReleaseAt() {
        return releaseAt;
    }

    public String getModule() {
        return module;
    }
}
