package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** The one thing this module keeps on a person: that they have read the instructions of a visit. */
@ApplicationScoped
public class VisitorsData implements PersonalData {

    @PersistenceContext(unitName = "trades")
    private EntityManager em;

    @Inject private Words words;
    @Inject private Formats formats;

    @Override
    public List<Item> export(long person, Locale language) {
        return em.createQuery(
                        "SELECT a FROM TradesAcknowledgement a WHERE a.person = :person ORDER BY"
                                + " a.givenOn",
                        Acknowledgement.class)
                .setParameter("person", person)
                .getResultStream()
                .map(
                        it ->
                                new Item(
                                        words.of(language, "trades.data.read"),
                                        formats.date(language, it.givenOn())))
                .toList();
    }

    @Override
    @Transactional
    public void erase(long person) {
        em.createQuery("DELETE FROM TradesAcknowledgement a WHERE a.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    @Override
    public List<Kept> retention(Locale language) {
        return List.of(
                new Kept(
                        words.of(language, "trades.kept.visitors"),
                        words.of(language, "trades.kept.week", Visits.KEPT_DAYS)));
    }

    @Override
    @Transactional
    public int eraseExpired(Instant now) {
        return em.createQuery("DELETE FROM TradesAcknowledgement a WHERE a.forgetOn < :today")
                .setParameter("today", ParisTime.day(now))
                .executeUpdate();
    }
}
