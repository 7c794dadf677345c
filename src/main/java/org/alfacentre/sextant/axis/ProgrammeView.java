package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.programme.ActionSheet;

/**
 * The programme's own words for a module's pages: titles, themes, phases and indicators are read
 * here, never typed again. They are French; a page marks them {@code lang="fr"}.
 */
@ApplicationScoped
public class ProgrammeView {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** The action's sheet, or empty while the programme is not loaded. */
    public Optional<ActionSheet> sheet(String action) {
        return Optional.ofNullable(em.find(Action.class, action)).map(Action::getSheet);
    }

    /** Codes of all actions, for a bean that speaks for every one. Since contract 1.3. */
    public Set<String> actions() {
        return em.createQuery("SELECT a.code FROM Action a", String.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
