package org.alfacentre.sextant.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;

/**
 * A part of the home page that says what to do next: a feature makes a bean of this kind, and it
 * stands on the home page of those it concerns.
 */
public interface HomeTile {

    /**
     * Whose home page it stands on; {@link Role#PARTICIPANT} means everybody's who is signed in.
     */
    Set<Role> roles();

    /** Its place among the tiles, the most urgent first: 10, 20, … */
    int order();

    String titleKey();

    /** What is said when there is nothing to do; a key of words that help. */
    String emptyKey();

    /** What is to be done by this person, the most urgent first; each line leads to its remedy. */
    List<HomeLine> lines(Caller caller, Locale locale);
}
