package org.alfacentre.sextant.axis;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alfacentre.sextant.identity.Role;

/**
 * A fragment in a named place of a kernel page. The kernel asks for what is to be shown of all
 * sessions, enrolments or persons of the page at once, then gives each value to the fragment as
 * {@code #{shown}}; where there is no value the fragment does not appear. A slot that fails leaves
 * a neutral box with a reference number, and the rest of the page is whole.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class ThemeOnCard implements ViewSlot {
 *     public String name() { return "theme"; }
 *     public Place place() { return Place.CATALOGUE_CARD; }
 *     public String fragment() { return "/WEB-INF/disability/theme.xhtml"; }
 *     public Map<Long, ?> show(Asked asked) { return themes.of(asked.ids()); }
 * }
 * }</pre>
 *
 * A fragment shows values and nothing else: whatever it reads, {@code show} has read before, off
 * the page's thread and within the module's time. Source: DESIGN §3.
 */
public interface ViewSlot extends ForActions {

    /** What a slot may be called: its name is a part of ids and of addresses in a page. */
    Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9-]{0,39}");

    /** Where in a page, and whose ids {@link Asked#ids()} are. */
    enum Place {
        /** A tab of a session as staff follow it; sessions. Titled {@code <id>.slot.<name>}. */
        SESSION_TAB,
        /** Beside the scheduler's form of a session; sessions. */
        SESSION_FORM,
        /** Beside the form where one enrols; sessions. */
        ENROLMENT_FORM,
        /** Under a name in the list of a session's enrolments; enrolments. */
        ENROLMENT_ROW,
        /** A part of a person's record; persons. Titled {@code <id>.slot.<name>}. */
        PERSON_PAGE,
        /** A part of the home page of whoever is signed in; persons. Titled likewise. */
        DASHBOARD,
        /** On a session's card in the catalogue; sessions. */
        CATALOGUE_CARD,
        /** Under a name on an attendance sheet; enrolments. */
        ATTENDANCE_SHEET
    }

    /**
     * What the page asks for.
     *
     * @param ids sessions, enrolments or persons, as the place says
     * @param reader id of who is signed in, or null
     * @param roles of the reader
     */
    record Asked(Set<Long> ids, Long reader, Set<Role> roles, Locale language) {

        public Asked {
            ids = Set.copyOf(ids);
            roles = Set.copyOf(roles);
        }
    }

    /** Its one word within the module, as {@link #NAME} says. */
    String name();

    Place place();

    /** Absolute, under {@code /WEB-INF/<id>/}. */
    String fragment();

    /** Who sees it; none named means everybody who sees the page. */
    default Set<Role> roles() {
        return Set.of();
    }

    /** What the fragment shows, by id; an id without a value has no fragment. */
    Map<Long, ?> show(Asked asked);
}
