package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.people.Audience;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.shell.Checks;

/** Whether quotas select by values that there are: a quota for nobody is a mistake. */
@ApplicationScoped
class SelectorValues {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Refuses at {@code [i].selector} what selects nobody there could be. */
    void mustExist(List<QuotaProposal> quotas) {
        var checks = new Checks();
        for (int i = 0; i < quotas.size(); i++) {
            Selector selector = quotas.get(i).selector();
            if (!selector.isEach() && !exists(selector.attribute(), selector.value())) {
                checks.wrong("[" + i + "].selector", "unknown-value", selector.value());
            }
        }
        checks.refuseIfWrong();
    }

    private boolean exists(Attribute attribute, String value) {
        return switch (attribute) {
            case DEPARTEMENT -> em.find(Departement.class, value) != null;
            case ORGANISATION -> isId(value) && em.find(Organisation.class, id(value)) != null;
            case NETWORK -> isId(value) && em.find(LocalNetwork.class, id(value)) != null;
            case FUNCTION -> !value.isBlank();
            case AUDIENCE ->
                    Arrays.stream(Audience.values()).anyMatch(one -> one.name().equals(value));
            case FIRST_TIMER -> value.equals("true") || value.equals("false");
        };
    }

    private static boolean isId(String value) {
        return value.matches("\\d{1,18}");
    }

    private static Long id(String value) {
        return Long.valueOf(value);
    }
}
