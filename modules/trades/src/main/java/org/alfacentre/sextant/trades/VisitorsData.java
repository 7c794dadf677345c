package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** What this module keeps on a visitor until a week after the day. */
@ApplicationScoped
public class VisitorsData implements PersonalData {

    private static final List<String> KEPT = List.of("TradesAcknowledgement", "TradesRide");

    @PersistenceContext(unitName = "trades")
    private EntityManager em;

    @Inject private Words words;
    @Inject private Formats formats;

    @Override
    public List<Item> export(long person, Locale language) {
        List<Item> items = new ArrayList<>();
        em.createQuery(
                        "SELECT a FROM TradesAcknowledgement a WHERE a.person = :person ORDER BY"
                                + " a.givenOn",
                        Acknowledgement.class)
                .setParameter("person", person)
                .getResultStream()
                .map(it -> item(language, "read", formats.date(language, it.givenOn())))
                .forEach(items::add);
        em.createQuery(
                        "SELECT r FROM TradesRide r WHERE r.person = :person ORDER BY r.id",
                        Ride.class)
                .setParameter("person", person)
                .getResultStream()
                .map(Ride::wish)
                .map(it -> item(language, "ride", it.town() + ", " + it.contact()))
                .forEach(items::add);
        return items;
    }

    private Item item(Locale language, String what, String value) {
        return new Item(words.of(language, "trades.data." + what), value);
    }

    @Override
    @Transactional
    public void erase(long person) {
        for (String kept : KEPT) {
            em.createQuery("DELETE FROM " + kept + " k WHERE k.person = :person")
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }

    @Override
    public List<Kept> retention(Locale language) {
        String week = words.of(language, "trades.kept.week", Visits.KEPT_DAYS);
        return List.of(
                new Kept(words.of(language, "trades.kept.visitors"), week),
                new Kept(words.of(language, "trades.kept.rides"), week));
    }

    @Override
    @Transactional
    public int eraseExpired(Instant now) {
        return KEPT.stream()
                .mapToInt(
                        kept ->
                                em.createQuery(
                                                "DELETE FROM "
                                                        + kept
                                                        + " k WHERE k.forgetOn < :today")
                                        .setParameter("today", ParisTime.day(now))
                                        .executeUpdate())
                .sum();
    }
}
