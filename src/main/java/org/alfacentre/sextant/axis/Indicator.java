package org.alfacentre.sextant.axis;

/**
 * A figure of an action for those who steer the programme: on their home page and in its export.
 * When it fails, its place says « indisponible ».
 *
 * <pre>{@code
 * @ApplicationScoped
 * class NetworksRepresented implements Indicator {
 *     public String name() { return "represented"; }
 *     public Figure figure() { return new Figure(14, 23L); }
 * }
 * }</pre>
 *
 * Its words are {@code <id>.indicator.<name>}. Source: DESIGN §3; domain.md §6.5.
 */
public interface Indicator {

    /**
     * The figure.
     *
     * @param outOf of how many, or null
     */
    record Figure(long value, Long outOf) {}

    /** Its one word within the module. */
    String name();

    /** As it is now; figures of groups so small that persons could be known are not given. */
    Figure figure();
}
