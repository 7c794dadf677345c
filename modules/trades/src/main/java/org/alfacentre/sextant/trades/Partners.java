package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.time.ParisTime;

/** The partnerships with professional branches. */
@ApplicationScoped
@Transactional
public class Partners {

    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "trades")
    private EntityManager em;

    @Inject private Clock clock;

    /** A partnership as staff write it; the branch is its name. */
    public record Written(String branch, String contact, String agreement, LocalDate validUntil) {}

    public List<Partner> all() {
        return em.createQuery("SELECT p FROM TradesPartner p ORDER BY p.branch", Partner.class)
                .getResultList();
    }

    Optional<Partner> of(String branch) {
        return all().stream().filter(it -> it.getBranch().equalsIgnoreCase(branch)).findFirst();
    }

    /** A branch that is there already is agreed with anew. */
    public Partner agree(Written written, Caller by) {
        by.mustBeStaff();
        var checks = new Checks();
        String branch = checks.required("branch", written.branch(), LONGEST);
        String contact = checks.optional("contact", written.contact(), LONGEST);
        String agreement = checks.optional("agreement", written.agreement(), LONGEST);
        checks.refuseIfWrong();
        Partner partner = of(branch).orElseGet(() -> new Partner(branch));
        partner.agree(contact, agreement, written.validUntil());
        em.persist(partner);
        return partner;
    }

    public LocalDate today() {
        return ParisTime.day(clock.instant());
    }
}
