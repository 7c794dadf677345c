package org.alfacentre.sextant.axis;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A module's part of a person's data: the DPO's export and erasure reach it through this. A module
 * that stores personal data without it is refused. If it fails, the erasure is reported incomplete.
 * What is kept for a time only is erased by itself: the privacy notice tells for how long.
 *
 * <pre>{@code
 * @Transactional
 * public void erase(long person) {
 *     em.createQuery("DELETE FROM ReceptionAnswer a WHERE a.person = :person")
 *             .setParameter("person", person)
 *             .executeUpdate();
 * }
 * }</pre>
 *
 * It is asked even while its module is switched off. Source: DESIGN §3; domain.md §4.
 */
public interface PersonalData {

    /** One thing known of the person: a label in the reader's language and the value as text. */
    record Item(String label, String value) {}

    /** Everything the module's tables hold on the person, in words of that language. */
    List<Item> export(long person, Locale language);

    /** Removes it. Called inside the kernel's erasure; doing it twice is harmless. */
    void erase(long person);

    /**
     * Something that is kept on persons and for how long, as a reader is told: "list of a company's
     * visitors", "seven days after the day". Since contract 1.3.
     */
    record Kept(String what, String howLong) {}

    /**
     * What the module keeps and for how long, in words of that language; the privacy notice shows
     * it. Since contract 1.3.
     */
    default List<Kept> retention(Locale language) {
        return List.of();
    }

    /**
     * Removes what has been kept long enough by then. The kernel asks every hour, also while the
     * module is switched off, and notes the count in the audit; doing it twice is harmless, and
     * what is left undone is asked for again.
     *
     * <pre>{@code
     * @Transactional
     * public int eraseExpired(Instant now) {
     *     return em.createQuery("DELETE FROM TradesAcknowledgement a WHERE a.forgetOn < :today")
     *             .setParameter("today", ParisTime.day(now))
     *             .executeUpdate();
     * }
     * }</pre>
     *
     * Since contract 1.3.
     *
     * @return how many records went
     */
    default int eraseExpired(Instant now) {
        return 0;
    }
}
