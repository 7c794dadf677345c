package org.alfacentre.sextant.axis;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a module is: exactly one application-scoped CDI bean of each module jar.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class DisabilityModule implements AxisModule {
 *     public Set<String> actions() { return Set.of("A6"); }
 *     public List<ModulePage> pages() {
 *         return List.of(ModulePage.open("/disability/themes.xhtml", "disability.themes"));
 *     }
 * }
 * }</pre>
 *
 * It is asked once, when its jar is loaded. A module whose bean throws or does not answer is put
 * aside as broken, the host runs on. Source: DESIGN §3.
 */
public interface AxisModule {

    /**
     * The module's one word: folder, URL prefix, table prefix, message prefix, REST sub-resource;
     * as its descriptor says. Need not be said again since contract 1.2.
     */
    default String id() {
        return OwnDescriptor.said(getClass(), "id");
    }

    /** Number of the axis it belongs to, as in the programme; as its descriptor says. */
    default int axis() {
        return Integer.parseInt(OwnDescriptor.said(getClass(), "axis"));
    }

    /** Codes of the actions it serves, such as {@code A6}. */
    Set<String> actions();

    /** Its pages; one that is not listed is refused to everybody. */
    default List<ModulePage> pages() {
        return List.of();
    }

    /**
     * What an administrator may set, each with its standard; read back through {@link
     * SettingsView}. Since contract 1.1.
     */
    default List<Field> settings() {
        return List.of();
    }

    /**
     * How many days before a session of its actions the convocation is sent unless staff set
     * otherwise, from 1 to 60; empty: as everywhere. Since contract 1.3.
     */
    default OptionalInt convocationDays() {
        return OptionalInt.empty();
    }
}
