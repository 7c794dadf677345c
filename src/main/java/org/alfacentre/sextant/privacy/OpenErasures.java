package org.alfacentre.sextant.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Directory;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Startup;
import org.alfacentre.sextant.time.Agenda;

/**
 * Which modules still owe which erasures. They are noted in the transaction that erases the
 * kernel's rows, so that neither a stop nor a jar that is gone makes one forgotten; a module that
 * is back when Sextant starts is asked for what it owes.
 */
@ApplicationScoped
@Transactional
class OpenErasures {

    static final String REST = "erasure-rest";

    /** After the modules were noted. */
    private static final int AFTER_THE_MODULES = 26;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Directory directory;
    @Inject private Modules modules;
    @Inject private Agenda agenda;
    @Inject private Clock clock;

    /** Erases the kernel's part; these modules, and those that are not there, owe theirs. */
    Person begin(long person, Collection<String> holders, Caller caller) {
        Person placeholder = directory.anonymise(person, caller);
        var owing = new TreeSet<>(modules.absentHolders());
        owing.addAll(holders);
        owing.removeAll(of(person));
        owing.forEach(module -> em.persist(new OpenErasure(module, person, clock.instant())));
        return placeholder;
    }

    /** The modules that owe a person's erasure, by id. */
    List<String> of(long person) {
        return em.createQuery(
                        "SELECT o.module FROM OpenErasure o WHERE o.person = :person ORDER BY"
                                + " o.module",
                        String.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The module has confirmed. */
    void close(long person, String module) {
        em.createQuery("DELETE FROM OpenErasure o WHERE o.person = :person AND o.module = :module")
                .setParameter("person", person)
                .setParameter("module", module)
                .executeUpdate();
    }

    /** Persons whose erasure is owed, the longest waiting first, and the modules that owe it. */
    Map<Long, List<String>> all(int most) {
        return em.createQuery(
                        "SELECT o FROM OpenErasure o ORDER BY o.since, o.person, o.module",
                        OpenErasure.class)
                .setMaxResults(most)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                OpenErasure::getPerson,
                                LinkedHashMap::new,
                                Collectors.mapping(OpenErasure::getModule, Collectors.toList())));
    }

    void goOn(@Observes @Priority(AFTER_THE_MODULES) Startup.TablesReady ready) {
        List<String> there = modules.present().stream().map(AxisModule::id).toList();
        if (there.isEmpty()) {
            return;
        }
        em.createQuery(
                        "SELECT DISTINCT o.person FROM OpenErasure o WHERE o.module IN :there",
                        Long.class)
                .setParameter("there", there)
                .getResultList()
                .forEach(person -> agenda.plan(REST, person, clock.instant()));
    }
}
