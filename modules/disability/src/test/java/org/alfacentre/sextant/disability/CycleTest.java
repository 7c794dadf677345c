package org.alfacentre.sextant.disability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.programme.ActionSheet.Part;
import org.alfacentre.sextant.session.SessionStatus;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final List<Part> THEMES =
            List.of(new Part("A6-T1", "Prescripteurs"), new Part("A6-T2", "Visuel ou auditif"));

    @Test
    void eachThemeFindsTheNextSessionThatTreatsIt() {
        Cycle cycle =
                Cycle.of(
                        THEMES,
                        List.of(
                                session(1, 9L, 12, "Prescripteurs"),
                                session(2, 9L, 3, "Visuel ou auditif"),
                                session(3, null, 8, "Prescripteurs")));

        assertThat(cycle.cards()).extracting(card -> card.session().id()).containsExactly(1L, 2L);
        assertThat(cycle.whole()).isTrue();
        assertThat(cycle.series()).isEqualTo(9L);
        assertThat(cycle.free()).isEqualTo(3);
    }

    @Test
    void oneSessionOfAllThemesIsTheWholeCycle() {
        Cycle cycle =
                Cycle.of(
                        THEMES, List.of(session(1, null, 5, "Prescripteurs", "Visuel ou auditif")));

        assertThat(cycle.whole()).isTrue();
        assertThat(cycle.series()).isNull();
    }

    @Test
    void aThemeWithoutADateLeavesTheCycleOpen() {
        assertThat(Cycle.of(THEMES, List.of(session(1, 9L, 5, "Prescripteurs"))).whole()).isFalse();
    }

    @Test
    void sessionsThatDoNotBelongTogetherAreNoCycle() {
        assertThat(
                        Cycle.of(
                                        THEMES,
                                        List.of(
                                                session(1, null, 5, "Prescripteurs"),
                                                session(2, null, 5, "Visuel ou auditif")))
                                .whole())
                .isFalse();
    }

    private static SessionCard session(long id, Long series, int free, String... themes) {
        var facts =
                new SessionFacts(
                        id,
                        "A6-" + id,
                        "A6",
                        "Handicap",
                        null,
                        null,
                        20,
                        25,
                        null,
                        null,
                        List.of(themes));
        return new SessionCard(
                facts,
                SessionStatus.PUBLISHED,
                series,
                null,
                null,
                List.of(),
                new SessionCard.Seats(25, 20, 25 - free, 0, free),
                true);
    }
}
