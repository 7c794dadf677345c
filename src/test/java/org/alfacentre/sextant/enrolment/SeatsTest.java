package org.alfacentre.sextant.enrolment;

import static org.alfacentre.sextant.programme.ActionsOfTheSource.action;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.junit.jupiter.api.Test;

/** The arithmetic of places (rules.md, Terms), over rows in memory. */
class SeatsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Selector LOIRET = new Selector(Attribute.DEPARTEMENT, "45");
    private static final Selector CHER = new Selector(Attribute.DEPARTEMENT, "18");
    private static final Profile OF_LOIRET = profile("45");
    private static final Profile OF_CHER = profile("18");

    private final TrainingSession session =
            new TrainingSession("A3-2026-01", action("A3"), null, null, NOW);
    private final List<Enrolment> entries = new ArrayList<>();
    private final List<Quota> quotas = new ArrayList<>();

    private static Profile profile(String departement, Long... networks) {
        return new Profile(departement, null, List.of(networks), null, null, true);
    }

    private void confirmed(Profile... profiles) {
        for (Profile profile : profiles) {
            Person person = new Person("p" + entries.size() + "@scene.example", "P", "P", NOW);
            var entry = new Enrolment(session, person, profile, 0, NOW.plusSeconds(entries.size()));
            entry.become(Status.CONFIRMED);
            entries.add(entry);
        }
    }

    private void cap(int size, Selector selector) {
        quotas.add(new Quota(1, QuotaProposal.cap("cap", size, selector, null), null));
    }

    private void held(int size, Selector selector, Instant release) {
        quotas.add(new Quota(1, QuotaProposal.held("held", size, selector, release), null));
    }

    private Seats seats(Integer capacity) {
        return new Seats(capacity, quotas, entries, NOW);
    }

    @Test
    void theTightestQuotaStops() {
        cap(3, LOIRET);
        cap(1, Selector.each(Attribute.DEPARTEMENT));
        confirmed(OF_LOIRET);

        assertThat(seats(10).obstacle(OF_LOIRET)).isPresent();
        assertThat(seats(10).obstacle(OF_CHER)).isEmpty();
    }

    @Test
    void heldPlacesLessenTheSessionsPlacesAndNotAQuotas() {
        held(2, CHER, null);
        cap(2, LOIRET);

        assertThat(seats(10).obstacle(OF_LOIRET)).isEmpty();
        assertThat(seats(2).obstacle(OF_LOIRET))
                .map(Explanation::cause)
                .contains(Cause.HELD_PLACES);
        assertThat(seats(2).obstacle(OF_CHER)).isEmpty();
    }

    @Test
    void releasedPlacesAreForAll() {
        held(2, CHER, NOW);

        assertThat(seats(2).obstacle(OF_LOIRET)).isEmpty();
    }

    @Test
    void heldPlacesMeanNothingWithoutALimit() {
        held(2, CHER, null);

        assertThat(seats(null).obstacle(OF_LOIRET)).isEmpty();
    }

    @Test
    void whoBelongsToSeveralNetworksNeedsAPlaceInEach() {
        cap(1, Selector.each(Attribute.NETWORK));
        confirmed(profile("45", 1L));

        assertThat(seats(10).obstacle(profile("45", 1L, 2L))).isPresent();
        assertThat(seats(10).obstacle(profile("45", 2L))).isEmpty();
        assertThat(seats(10).obstacle(profile("45"))).isEmpty();
    }

    @Test
    void aColleagueOfTheSameQuotaTakesOverThoughItIsOverbooked() {
        cap(1, LOIRET);
        held(1, CHER, null);
        confirmed(OF_LOIRET, OF_LOIRET);
        Profile leaving = entries.remove(0).getProfile();

        assertThat(seats(2).takeOverObstacle(leaving, OF_LOIRET)).isEmpty();
    }

    @Test
    void aColleagueMeetsTheQuotasThatTheOtherHadNot() {
        cap(1, Selector.each(Attribute.DEPARTEMENT));
        confirmed(OF_CHER);

        assertThat(seats(2).takeOverObstacle(OF_LOIRET, OF_CHER)).isPresent();
        assertThat(seats(2).takeOverObstacle(OF_LOIRET, OF_LOIRET)).isEmpty();
    }

    @Test
    void aHeldPlaceDoesNotPassToSomebodyItIsNotHeldFor() {
        held(1, CHER, null);
        confirmed(OF_LOIRET);

        assertThat(seats(2).takeOverObstacle(OF_CHER, OF_LOIRET)).isPresent();
    }

    @Test
    void aColleagueOutsideAQuotaLeavesItsShareToOthers() {
        cap(2, LOIRET);

        assertThat(seats(2).leavesMore(OF_LOIRET, OF_CHER)).isTrue();
        assertThat(seats(2).leavesMore(OF_CHER, OF_LOIRET)).isFalse();
        assertThat(seats(2).leavesMore(OF_LOIRET, profile("45", 1L))).isFalse();
    }

    @Test
    void aColleagueForWhomAPlaceIsHeldLeavesTheOneInTheOpen() {
        held(1, CHER, null);

        assertThat(seats(2).leavesMore(OF_LOIRET, OF_CHER)).isTrue();
        assertThat(seats(2).leavesMore(OF_CHER, OF_LOIRET)).isFalse();
    }

    @Test
    void aHeldPlaceIsNoneThatOthersWaitForUnlessACapCountsThemTogether() {
        held(1, CHER, null);

        assertThat(seats(3).isHeldFromAll(OF_CHER, List.of(OF_LOIRET))).isTrue();
        assertThat(seats(3).isHeldFromAll(OF_CHER, List.of(OF_LOIRET, OF_CHER))).isFalse();
        assertThat(seats(3).isHeldFromAll(OF_LOIRET, List.of(OF_CHER))).isFalse();
        cap(1, Selector.each(Attribute.NETWORK));
        assertThat(seats(3).isHeldFromAll(profile("18", 1L), List.of(profile("45", 1L)))).isFalse();
    }
}
