package org.alfacentre.sextant.enrolment.catalogue;

import java.util.List;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.QuotaKind;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * A session as the catalogue shows it.
 *
 * @param quotas those in force now
 */
public record CatalogueEntry(
        TrainingSession session, SeatFigures seats, Availability places, List<Quota> quotas) {

    private static final int SHOWN = 2;

    public TrainingSession getSession() {
        return session;
    }

    public Availability getPlaces() {
        return places;
    }

    public List<Quota> getQuotas() {
        return quotas;
    }

    /** Whom the reserved places are for, by the names of their quotas. */
    public List<String> reservedFor() {
        return quotas.stream()
                .filter(quota -> quota.getKind() == QuotaKind.HELD)
                .map(Quota::getName)
                .distinct()
                .toList();
    }

    /** As many half-days as a card holds. */
    public List<HalfDay> getFirstHalfDays() {
        return session.getHalfDays().stream().limit(SHOWN).toList();
    }

    public int getMoreHalfDays() {
        return Math.max(0, session.getHalfDays().size() - SHOWN);
    }

    /** What each half-day treats, where it says so. */
    public List<String> getThemes() {
        return session.getHalfDays().stream()
                .map(HalfDay::getTheme)
                .filter(theme -> theme != null && !theme.equals(session.getTitle()))
                .distinct()
                .toList();
    }
}
