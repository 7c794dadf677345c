package org.alfacentre.sextant.axis;

import java.util.Set;

/**
 * A mail that a module adds, such as the invitation in its own words. Its texts are {@code
 * <id>.mail.<name>.subject} and {@code .body} in the module's bundles, in both languages, with the
 * placeholders {0} first name, {1} session title, {2} dates, {3} place, {4} link. When it fails the
 * mail is WITHHELD, never half-rendered.
 */
public interface MailKind {

    /** Without the module's prefix: {@code invitation} is sent as {@code <id>.invitation}. */
    String name();

    /** The actions whose sessions it concerns. */
    Set<String> actions();

    /** When it is due. */
    Trigger trigger();

    /** What makes the mail due. */
    sealed interface Trigger {}

    /** Staff send it from the session's page, to an audience they choose. */
    record ByStaff() implements Trigger {}

    /** Each confirmed person gets it so many days before the first half-day, at 09:00. */
    record DaysBefore(int days) implements Trigger {}
}
