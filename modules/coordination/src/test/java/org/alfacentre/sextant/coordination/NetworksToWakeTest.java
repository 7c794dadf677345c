package org.alfacentre.sextant.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.PeopleView.Network;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.testkit.SampleSession;
import org.junit.jupiter.api.Test;

class NetworksToWakeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Network GIEN = new Network(1, "Gien", "45");
    private static final Network BLOIS = new Network(2, "Blois", "41");

    @Test
    void theDayIsNearTenDaysBeforeAndNotEarlier() {
        assertThat(NetworksToWake.isNear(day(true), 10, DAY.minusDays(11))).isFalse();
        assertThat(NetworksToWake.isNear(day(true), 10, DAY.minusDays(10))).isTrue();
        assertThat(NetworksToWake.isNear(day(true), 10, DAY.minusDays(5))).isTrue();
    }

    @Test
    void nobodyIsToldWhenOneCanEnrolNoLonger() {
        assertThat(NetworksToWake.isNear(day(false), 10, DAY.minusDays(5))).isFalse();
    }

    @Test
    void eachReferentIsToldOfTheirOwnRegroupements() {
        Map<Long, List<Long>> referents =
                Map.of(1L, List.of(7L, 8L), 2L, List.of(8L), 3L, List.of(9L));

        assertThat(NetworksToWake.toTell(List.of(GIEN, BLOIS), referents))
                .isEqualTo(Map.of(7L, "Gien", 8L, "Gien, Blois"));
    }

    @Test
    void aRegroupementWithoutReferentHasNobodyToTell() {
        assertThat(NetworksToWake.toTell(List.of(GIEN), Map.of())).isEmpty();
    }

    private static SessionCard day(boolean taking) {
        var morning =
                new SessionCard.Half(
                        1, DAY, Period.MORNING, LocalTime.of(9, 30), LocalTime.of(12, 30), null);
        return new SessionCard(
                SampleSession.of("A3", null, 20),
                SessionStatus.PUBLISHED,
                null,
                null,
                null,
                List.of(morning),
                new SessionCard.Seats(20, null, 0, 0, 20),
                taking);
    }
}
