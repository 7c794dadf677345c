package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.alfacentre.sextant.axis.FictitiousData;

/** The branch that the sheet gives as an example, with an invented agreement. */
@ApplicationScoped
public class InventedPartner implements FictitiousData {

    private static final int MONTHS = 18;

    @PersistenceContext(unitName = "trades")
    private EntityManager em;

    @Inject private Partners partners;

    @Override
    @Transactional
    public void load() {
        if (partners.all().isEmpty()) {
            var partner = new Partner("agroalimentaire");
            partner.agree(
                    "partenariats@branche.example",
                    "Convention fictive",
                    partners.today().plusMonths(MONTHS));
            em.persist(partner);
        }
    }
}
