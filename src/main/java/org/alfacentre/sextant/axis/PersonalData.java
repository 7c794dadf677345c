package org.alfacentre.sextant.axis;

import java.util.List;
import java.util.Locale;

/**
 * A module's part of a person's data: the DPO's export and erasure reach it through this. A module
 * that stores personal data without it is refused. If it fails, the erasure is reported incomplete.
 */
public interface PersonalData {

    /** One thing known of the person: a label in the reader's language and the value as text. */
    record Item(String label, String value) {}

    /** Everything the module's tables hold on the person, in words of that language. */
    List<Item> export(long person, Locale language);

    /** Removes it. Called inside the kernel's erasure; doing it twice is harmless. */
    void erase(long person);
}
