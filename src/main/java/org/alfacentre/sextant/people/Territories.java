package org.alfacentre.sextant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;

/** The départements of the region and its regroupements. */
@ApplicationScoped
public class Territories {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    public List<Departement> departements() {
        return em.createQuery("SELECT d FROM Departement d ORDER BY d.code", Departement.class)
                .getResultList();
    }

    public List<LocalNetwork> networks() {
        return em.createQuery(
                        "SELECT n FROM LocalNetwork n ORDER BY n.departement, n.name",
                        LocalNetwork.class)
                .getResultList();
    }

    /** A regroupement by its id or its code. */
    public Optional<LocalNetwork> network(String idOrCode) {
        if (idOrCode == null || idOrCode.isBlank()) {
            return Optional.empty();
        }
        String asked = idOrCode.strip();
        if (asked.matches("\\d{1,18}")) {
            return Optional.ofNullable(em.find(LocalNetwork.class, Long.valueOf(asked)));
        }
        return em.createQuery(
                        "SELECT n FROM LocalNetwork n WHERE n.code = :code", LocalNetwork.class)
                .setParameter("code", asked)
                .getResultStream()
                .findFirst();
    }

    /** The code of a département of the region; another is noted as wrong. */
    String departement(Checks checks, String field, String code) {
        String asked = checks.optional(field, code, 20);
        if (asked != null && em.find(Departement.class, asked) == null) {
            checks.wrong(field, "unknown-departement", asked);
        }
        return asked;
    }

    /** Enters a regroupement that staff have decided on. */
    @Transactional
    public LocalNetwork found(NetworkSheet sheet, Caller caller) {
        caller.mustBeStaff();
        var checks = new Checks();
        String code = checks.required("code", sheet.code(), 40);
        if (code != null && network(code).isPresent()) {
            checks.wrong("code", "network-exists", code);
        }
        var network = new LocalNetwork(code, null, null, false);
        write(network, sheet, checks);
        em.persist(network);
        return network;
    }

    /** Renames, dates or validates a regroupement; its code stays what others know it by. */
    @Transactional
    public LocalNetwork correct(long id, NetworkSheet sheet, Caller caller) {
        caller.mustBeStaff();
        LocalNetwork network = em.find(LocalNetwork.class, id);
        if (network == null) {
            throw Refusal.notFound();
        }
        write(network, sheet, new Checks());
        return network;
    }

    private void write(LocalNetwork network, NetworkSheet sheet, Checks checks) {
        String name = checks.required("name", sheet.name(), 200);
        String departement = departement(checks, "departement", sheet.departement());
        if (departement == null) {
            checks.wrong("departement", "required");
        }
        if (sheet.from() != null && sheet.until() != null && sheet.until().isBefore(sheet.from())) {
            checks.wrong("until", "ends-before-start");
        }
        checks.refuseIfWrong();
        network.correct(name, departement, sheet.from(), sheet.until());
        if (sheet.validated()) {
            network.validate();
        }
    }
}
