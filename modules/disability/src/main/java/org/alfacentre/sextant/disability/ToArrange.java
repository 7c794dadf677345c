package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.identity.Role;

/** On the home page of the référent handicap: the way to the measures, and how many to book. */
@ApplicationScoped
@Transactional
public class ToArrange implements ViewSlot {

    @PersistenceContext(unitName = "disability")
    private EntityManager em;

    @Override
    public String name() {
        return "arrange";
    }

    @Override
    public Place place() {
        return Place.DASHBOARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/disability/to-arrange.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DISABILITY_REFERENT);
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        long toBook =
                em.createQuery(
                                "SELECT COUNT(m) FROM DisabilityMeasure m WHERE m.state = :planned",
                                Long.class)
                        .setParameter("planned", MeasureState.PLANNED)
                        .getSingleResult();
        return asked.ids().stream().collect(Collectors.toMap(person -> person, person -> toBook));
    }
}
