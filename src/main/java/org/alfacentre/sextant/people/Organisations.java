package org.alfacentre.sextant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;

/**
 * The structures of the directory. Staff enter and correct them; anybody may propose one that is
 * missing, which staff then accept, merge into the one it really is, or refuse.
 */
@ApplicationScoped
public class Organisations {

    /** The type of a structure of which only the name is known. */
    public static final String UNKNOWN_TYPE = "AUTRE";

    private static final int NAME = 200;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Territories territories;

    /**
     * What somebody typed about a structure; only the name is required.
     *
     * @param type code of a {@link StructureType}; null is {@value #UNKNOWN_TYPE}
     */
    public record Sheet(String name, String type, String departement) {

        public static Sheet of(Organisation organisation) {
            return new Sheet(
                    organisation.getName(),
                    organisation.getType().getCode(),
                    organisation.getDepartement());
        }
    }

    private record Accepted(String name, StructureType type, String departement) {}

    public Optional<Organisation> find(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    public List<StructureType> types() {
        return em.createQuery("SELECT t FROM StructureType t ORDER BY t.label", StructureType.class)
                .getResultList();
    }

    /** What stands against writing the sheet, said without writing it. */
    public List<Refusal.Wrong> check(Sheet sheet) {
        try {
            accept(sheet);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.wrong();
        }
    }

    @Transactional
    public Organisation create(Sheet sheet, Caller caller) {
        caller.mustBeStaff();
        Accepted accepted = accept(sheet);
        var organisation =
                new Organisation(accepted.name(), accepted.type(), accepted.departement());
        em.persist(organisation);
        return organisation;
    }

    /**
     * Enters a structure that somebody did not find; one of that name and place is taken instead.
     */
    @Transactional
    public Organisation propose(Sheet sheet) {
        Accepted accepted = accept(sheet);
        return named(accepted.name(), accepted.departement())
                .orElseGet(
                        () -> {
                            var proposed =
                                    Organisation.proposed(
                                            accepted.name(),
                                            accepted.type(),
                                            accepted.departement());
                            em.persist(proposed);
                            return proposed;
                        });
    }

    /** The structure of that name, whatever its case, in that département or anywhere when null. */
    public Optional<Organisation> named(String name, String departement) {
        return em.createQuery(
                        "SELECT o FROM Organisation o JOIN FETCH o.type WHERE LOWER(o.name) ="
                                + " LOWER(:name) AND o.status <> :closed AND (:anywhere = TRUE OR"
                                + " o.departement = :departement) ORDER BY o.id",
                        Organisation.class)
                .setParameter("name", name.strip())
                .setParameter("closed", Organisation.Status.CLOSED)
                .setParameter("anywhere", departement == null)
                .setParameter("departement", departement == null ? "" : departement)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    public Organisation correct(long id, UnaryOperator<Sheet> change, Caller caller) {
        caller.mustBeStaff();
        Organisation organisation = existing(id);
        Accepted accepted = accept(change.apply(Sheet.of(organisation)));
        organisation.correct(accepted.name(), accepted.type(), accepted.departement());
        return organisation;
    }

    /** Takes a proposed structure into the directory. */
    @Transactional
    public Organisation accept(long id, Caller caller) {
        caller.mustBeStaff();
        Organisation organisation = proposed(id);
        organisation.accept();
        return organisation;
    }

    /**
     * The proposed structure is one that exists: its people work there, and the proposal is gone.
     */
    @Transactional
    public void merge(long id, long into, Caller caller) {
        caller.mustBeStaff();
        Organisation duplicate = proposed(id);
        Organisation target =
                find(into)
                        .filter(other -> !other.equals(duplicate))
                        .orElseThrow(
                                () ->
                                        Refusal.invalid(
                                                "into",
                                                "unknown-organisation",
                                                String.valueOf(into)));
        move(duplicate, target);
        em.remove(duplicate);
    }

    /** Not a structure of the programme: its people stay, without one. */
    @Transactional
    public void refuse(long id, Caller caller) {
        caller.mustBeStaff();
        Organisation refused = proposed(id);
        move(refused, null);
        em.remove(refused);
    }

    /** No longer there: offered to nobody, kept for history. */
    @Transactional
    public void close(long id, Caller caller) {
        caller.mustBeStaff();
        existing(id).close();
    }

    private void move(Organisation from, Organisation to) {
        em.createQuery("SELECT p FROM Person p WHERE p.organisation = :from", Person.class)
                .setParameter("from", from)
                .getResultList()
                .forEach(person -> person.worksAt(to, null));
        em.flush();
    }

    private Organisation existing(long id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    private Organisation proposed(long id) {
        Organisation organisation = existing(id);
        if (organisation.getStatus() != Organisation.Status.PROPOSED) {
            throw Refusal.conflict("not-proposed", organisation.getName());
        }
        return organisation;
    }

    private Accepted accept(Sheet sheet) {
        var checks = new Checks();
        String name = checks.required("name", sheet.name(), NAME);
        String code = checks.optional("type", sheet.type(), 20);
        StructureType type = em.find(StructureType.class, code == null ? UNKNOWN_TYPE : code);
        if (type == null) {
            checks.wrong("type", "unknown-type", code);
        }
        String departement = territories.departement(checks, "departement", sheet.departement());
        checks.refuseIfWrong();
        return new Accepted(name, type, departement);
    }
}
