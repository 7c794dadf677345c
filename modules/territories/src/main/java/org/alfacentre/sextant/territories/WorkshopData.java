package org.alfacentre.sextant.territories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Words;

/** What this module knows of a person: the workshops they wished for and where they sit. */
@ApplicationScoped
public class WorkshopData implements PersonalData {

    @PersistenceContext(unitName = "territories")
    private EntityManager em;

    @Inject private Workshops workshops;
    @Inject private Words words;

    @Override
    public List<Item> export(long person, Locale language) {
        List<Item> items = new ArrayList<>();
        em.createQuery(
                        "SELECT w FROM TerritoriesWish w WHERE w.person = :person"
                                + " ORDER BY w.session, w.place",
                        Wish.class)
                .setParameter("person", person)
                .getResultStream()
                .map(
                        wish ->
                                new Item(
                                        "Atelier souhaité, choix " + wish.place(),
                                        label(wish.theme())))
                .forEach(items::add);
        em.createQuery(
                        "SELECT s FROM TerritoriesSeat s WHERE s.person = :person ORDER BY s.session",
                        Seat.class)
                .setParameter("person", person)
                .getResultStream()
                .map(seat -> item(language, "seat", seat.theme()))
                .forEach(items::add);
        return items;
    }

    @Override
    @Transactional
    public void erase(long person) {
        for (String entity : List.of("TerritoriesWish", "TerritoriesSeat")) {
            em.createQuery("DELETE FROM " + entity + " e WHERE e.person = :person")
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }

    private Item item(Locale language, String what, String theme, Object... arguments) {
        return new Item(words.of(language, "territories.data." + what, arguments), label(theme));
    }

    private String label(String theme) {
        return workshops.themes().stream()
                .filter(part -> part.code().equals(theme))
                .map(ActionSheet.Part::label)
                .findFirst()
                .orElse(theme);
    }
}
