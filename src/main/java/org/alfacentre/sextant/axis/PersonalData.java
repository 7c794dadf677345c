package org.alfacentre.sextant.axis;

import java.util.List;
import java.util.Locale;

/**
 * A module's part of a person's data: the DPO's export and erasure reach it through this. A module
 * that stores personal data without it is refused. If it fails, the erasure is reported incomplete.
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
}
