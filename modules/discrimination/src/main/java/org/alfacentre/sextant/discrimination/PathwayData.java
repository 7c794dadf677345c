package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** What the pathway keeps on a person: what they volunteered for, and that they are a relay. */
@ApplicationScoped
public class PathwayData implements PersonalData {

    @PersistenceContext(unitName = "discrimination")
    private EntityManager em;

    @Inject private Calls calls;
    @Inject private Relays relays;
    @Inject private Words words;
    @Inject private Formats formats;

    @Override
    public List<Item> export(long person, Locale language) {
        List<Item> items = new ArrayList<>();
        for (Candidacy it : calls.by(person)) {
            String day = formats.date(language, ParisTime.day(it.getSentAt()));
            items.add(
                    new Item(
                            words.of(language, "discrimination.data.motivation", day),
                            it.getMotivation()));
            String decision = "discrimination.decision." + it.getDecision();
            items.add(
                    new Item(
                            words.of(language, "discrimination.data.decision", day),
                            it.getReason() == null
                                    ? words.of(language, decision)
                                    : words.of(language, decision) + " – " + it.getReason()));
        }
        relays.of(person)
                .ifPresent(
                        it ->
                                items.add(
                                        new Item(
                                                words.of(language, "discrimination.data.relay"),
                                                formats.date(language, it.getSince()))));
        return items;
    }

    @Override
    @Transactional
    public void erase(long person) {
        for (String kept : List.of("DiscriminationCandidacy", "DiscriminationRelay")) {
            em.createQuery("DELETE FROM " + kept + " k WHERE k.person = :person")
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }
}
