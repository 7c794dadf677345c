package org.alfacentre.sextant.axis;

/**
 * A mail that a module adds, such as the invitation in its own words. Its texts are {@code
 * <id>.mail.<name>.subject} and {@code .body} in the module's bundles, in both languages, with the
 * placeholders {0} first name, {1} session title, {2} dates, {3} place, {4} link, {5} the reason
 * that the module gave. When it fails the mail is WITHHELD, never half-rendered; while the module
 * is switched off or gone it waits likewise.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class SafetyInstructions implements MailKind {
 *     public String name() { return "instructions"; }
 *     public Trigger trigger() { return new DaysBefore(7); }
 * }
 * }</pre>
 *
 * Source: DESIGN §3; the kinds in domain.md §2.
 */
public interface MailKind extends ForActions {

    /** Without the module's prefix: {@code invitation} is sent as {@code <id>.invitation}. */
    String name();

    /** When it is due. */
    Trigger trigger();

    /**
     * Whether staff may switch a {@link ByModule} mail off for the programme, an action or a
     * session: its reader knows anyway, or finds it on a page. What tells somebody what becomes of
     * them is always sent. Since contract 1.3.
     */
    default boolean isOptional() {
        return false;
    }

    /** What makes the mail due. */
    sealed interface Trigger {}

    /** Staff send it from the session's page, to an audience they choose. */
    record ByStaff() implements Trigger {}

    /**
     * Each confirmed person gets it so many days before the first half-day, at 09:00: planned when
     * the place is confirmed, planned again when the session moves, missed when that hour is past,
     * aborted when the place is given back. Staff may set another number of days for the programme,
     * the action or the session, or switch it off.
     */
    record DaysBefore(int days) implements Trigger {}

    /**
     * Each person confirmed gets it so many days after the last half-day, at 09:00: planned with
     * the place, planned again when the session moves, missed when it could not leave within a
     * week, aborted when the place is given back.
     */
    record DaysAfter(int days) implements Trigger {}

    /**
     * The module sends it itself, through {@link ModulePost}, when its own rule says so. Since
     * contract 1.2.
     */
    record ByModule() implements Trigger {}
}
