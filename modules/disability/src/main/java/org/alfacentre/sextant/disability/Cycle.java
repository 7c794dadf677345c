package org.alfacentre.sextant.disability;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.programme.ActionSheet;

/**
 * The current edition of the cycle: the themes of the sheet in their order, each with the next
 * session that treats it.
 */
public record Cycle(List<ThemeCard> cards) {

    /** {@code upcoming}: the action's published sessions that are not over, the next one first. */
    static Cycle of(List<ActionSheet.Part> themes, List<SessionCard> upcoming) {
        List<ThemeCard> cards = new ArrayList<>();
        for (ActionSheet.Part theme : themes) {
            cards.add(new ThemeCard(cards.size() + 1, theme, treating(theme, upcoming)));
        }
        return new Cycle(cards);
    }

    /**
     * Whether it can be taken whole: every theme has its date, and all of them belong together, as
     * one session of several half-days or as one series.
     */
    public boolean whole() {
        return !cards.isEmpty()
                && cards.stream().allMatch(card -> card.session() != null)
                && together().size() == 1;
    }

    /** Id of the series that holds the whole cycle, or null when it is one session. */
    public Long series() {
        return whole() ? cards.get(0).session().series() : null;
    }

    /** Places that are free in every one of its half-days; null without a limit. */
    public Integer free() {
        return cards.stream()
                .map(ThemeCard::session)
                .filter(Objects::nonNull)
                .map(session -> session.seats().free())
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    private Set<String> together() {
        return cards.stream()
                .map(ThemeCard::session)
                .map(Cycle::edition)
                .collect(Collectors.toSet());
    }

    /** The same for all sessions that belong together: those of a series, else one alone. */
    static String edition(SessionCard session) {
        return session.series() == null ? "session " + session.id() : "series " + session.series();
    }

    private static SessionCard treating(ActionSheet.Part theme, List<SessionCard> upcoming) {
        return upcoming.stream()
                .filter(session -> session.facts().themes().contains(theme.label()))
                .findFirst()
                .orElse(null);
    }
}
