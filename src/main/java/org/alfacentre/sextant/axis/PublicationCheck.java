package org.alfacentre.sextant.axis;

import java.util.List;

/**
 * What an action asks of a session before it is published. A module that fails counts as a warning:
 * the scheduler is told that it could not be asked, and decides.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class HostIsKnown implements PublicationCheck {
 *     public List<Remark> check(SessionCard session) {
 *         return known(session) ? List.of() : List.of(Remark.warning("trades.check.no-host"));
 *     }
 * }
 * }</pre>
 *
 * Source: DESIGN §3, §4 (what blocks a publication).
 */
public interface PublicationCheck extends ForActions {

    /** What stands against it, or nothing; asked again each time the page is shown. */
    List<Remark> check(SessionCard session);

    /**
     * One thing found.
     *
     * @param key of the module's words: what is wrong and what can be done
     * @param arguments what the sentence's {0}, {1}… stand for
     */
    record Remark(boolean blocks, String key, List<Object> arguments) {

        public static Remark block(String key, Object... arguments) {
            return new Remark(true, key, List.of(arguments));
        }

        public static Remark warning(String key, Object... arguments) {
            return new Remark(false, key, List.of(arguments));
        }
    }
}
