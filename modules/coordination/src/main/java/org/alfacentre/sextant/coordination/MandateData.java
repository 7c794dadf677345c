package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** The mandates that somebody holds or held; as long as what was attended, then gone. */
@ApplicationScoped
@Transactional
public class MandateData implements PersonalData {

    static final int KEPT_YEARS = 3;

    @PersistenceContext(unitName = "coordination")
    private EntityManager em;

    @Inject private Mandates mandates;
    @Inject private Words words;
    @Inject private Formats formats;

    @Override
    public List<Item> export(long person, Locale language) {
        Map<Long, String> networks = mandates.networkNames();
        return mandates.of(person).stream()
                .map(it -> item(it, networks.get(it.getNetwork()), language))
                .toList();
    }

    private Item item(Mandate mandate, String network, Locale language) {
        String kind = words.of(language, "coordination.mandate.kind." + mandate.getKind());
        String begins = formats.date(language, mandate.getBegins());
        return new Item(
                words.of(language, "coordination.data.mandate", network, kind),
                mandate.getEnds() == null
                        ? words.of(language, "coordination.mandate.since", begins)
                        : words.of(
                                language,
                                "coordination.mandate.from-to",
                                begins,
                                formats.date(language, mandate.getEnds())));
    }

    @Override
    public void erase(long person) {
        em.createQuery("DELETE FROM CoordinationMandate m WHERE m.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    @Override
    public List<Kept> retention(Locale language) {
        return List.of(
                new Kept(
                        words.of(language, "coordination.kept.mandates"),
                        words.of(language, "coordination.kept.mandates.years", KEPT_YEARS)));
    }

    @Override
    public int eraseExpired(Instant now) {
        return em.createQuery("DELETE FROM CoordinationMandate m WHERE m.ends < :day")
                .setParameter("day", ParisTime.day(now).minusYears(KEPT_YEARS))
                .executeUpdate();
    }
}
