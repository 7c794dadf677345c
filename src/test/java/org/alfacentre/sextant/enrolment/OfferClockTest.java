package org.alfacentre.sextant.enrolment;

import static org.alfacentre.sextant.programme.ActionsOfTheSource.action;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.EnrolmentWindow;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.WaitingListMode;
import org.alfacentre.sextant.session.WaitingListRules;
import org.alfacentre.sextant.time.ParisTime;
import org.junit.jupiter.api.Test;

/** Until when an offer stands (R7), in Europe/Paris. */
class OfferClockTest {

    private static final Instant MADE = paris("2026-03-06T17:00");

    private final TrainingSession session =
            new TrainingSession("A3-2026-01", action("A3"), null, null, MADE);
    private final Enrolment entry =
            new Enrolment(
                    session,
                    new Person("a@scene.example", "A", "A", MADE),
                    new Profile(null, null, List.of(), null, null, true),
                    0,
                    MADE);

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(ParisTime.ZONE).toInstant();
    }

    private void offered(int hours, String cutOff) {
        session.waitBy(new WaitingListRules(WaitingListMode.OFFER, hours, 4, null, false));
        cutOff(cutOff);
        entry.offer(OfferClock.make(session, MADE));
    }

    private void cutOff(String local) {
        Instant at = local == null ? null : paris(local);
        session.open(new EnrolmentWindow(null, null, at, null, null));
    }

    @Test
    void itCountsFromTheDelivery() {
        offered(4, null);

        assertThat(OfferClock.start(entry, MADE).expiresAt()).isEqualTo(paris("2026-03-09T09:00"));
    }

    @Test
    void itCountsFromFourWorkingHoursAfterTheOfferAtTheLatest() {
        offered(4, null);

        assertThat(entry.getOfferExpiresAt()).isEqualTo(paris("2026-03-09T13:00"));
        assertThat(OfferClock.start(entry, paris("2026-03-20T09:00")).expiresAt())
                .isEqualTo(paris("2026-03-09T13:00"));
    }

    @Test
    void theCutOffEndsIt() {
        offered(24, "2026-03-09T10:00");

        assertThat(OfferClock.start(entry, MADE).expiresAt()).isEqualTo(paris("2026-03-09T10:00"));
    }

    @Test
    void theStartEndsItWhereThereIsNoCutOff() {
        session.addHalfDay(Slot.of(LocalDate.of(2026, 3, 9), Period.MORNING), null);

        offered(24, null);

        assertThat(entry.getOfferExpiresAt()).isEqualTo(paris("2026-03-09T09:30"));
        assertThat(OfferClock.isTooLate(session, MADE)).isFalse();
        assertThat(OfferClock.isTooLate(session, MADE.plusSeconds(3600))).isTrue();
    }

    @Test
    void anotherCutOffLeavesTheClockAsItBegan() {
        offered(4, "2026-03-07T10:00");
        entry.offer(OfferClock.start(entry, MADE));

        cutOff(null);

        assertThat(OfferClock.redate(entry, MADE).expiresAt()).isEqualTo(paris("2026-03-09T09:00"));
    }

    @Test
    void anEarlierCutOffEndsItAtOnceAtTheEarliest() {
        offered(4, null);
        entry.offer(OfferClock.start(entry, MADE));
        Instant now = paris("2026-03-06T18:00");

        cutOff("2026-03-06T12:00");

        assertThat(OfferClock.redate(entry, now).expiresAt()).isEqualTo(now);
    }

    @Test
    void aPublicHolidayAndTheNightOfSummerTimeDoNotCount() {
        session.waitBy(new WaitingListRules(WaitingListMode.OFFER, 12, 4, null, false));
        Instant before = paris("2026-04-03T14:00");

        entry.offer(Offer.made(before, before));

        // Easter Monday is the 6th
        assertThat(OfferClock.start(entry, before).expiresAt())
                .isEqualTo(paris("2026-04-07T14:00"));
        Instant friday = paris("2026-03-27T14:00");
        entry.offer(Offer.made(friday, friday));
        assertThat(OfferClock.start(entry, friday).expiresAt())
                .isEqualTo(paris("2026-03-30T14:00"));
    }
}
