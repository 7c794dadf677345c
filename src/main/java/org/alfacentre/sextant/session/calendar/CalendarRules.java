package org.alfacentre.sextant.session.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfacentre.sextant.session.calendar.Plan.Half;
import org.alfacentre.sextant.time.ParisTime;
import org.alfacentre.sextant.time.PublicHolidays;
import org.alfacentre.sextant.time.SchoolHoliday;

/**
 * What the calendar alone says of a plan's dates (domain.md §5.4).
 *
 * @param holidays the school holidays that may touch the plan
 * @param knownUntil last day of the school calendar, or null when none is loaded
 */
record CalendarRules(List<SchoolHoliday> holidays, LocalDate knownUntil, Instant now) {

    static final int CONVOCATION_DAYS = 15;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM");

    List<Finding> judge(Plan plan) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < plan.half().size(); i++) {
            Half half = plan.half().get(i);
            judge(half, "halfDays[" + i + "].date", plan.overridden()).stream()
                    .map(finding -> finding.on(half.slot()))
                    .forEach(findings::add);
        }
        convocation(plan).ifPresent(findings::add);
        return findings;
    }

    private List<Finding> judge(Half half, String field, boolean overridden) {
        LocalDate day = half.slot().date();
        var findings = new ArrayList<Finding>();
        if (!half.stays() && !half.start().isAfter(now)) {
            findings.add(Finding.block("past-date", field, DAY.format(day)));
        }
        dayOff(day, field, overridden).ifPresent(findings::add);
        schoolHoliday(day, field).ifPresent(findings::add);
        if (PublicHolidays.isBridge(day)) {
            findings.add(Finding.warn("bridge", field, DAY.format(day)));
        }
        slackSeason(day, field).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> dayOff(LocalDate day, String field, boolean overridden) {
        Finding.Severity severity = overridden ? Finding.Severity.WARN : Finding.Severity.BLOCK;
        if (PublicHolidays.on(day).isPresent()) {
            return Optional.of(
                    new Finding(severity, "public-holiday", field, null, SHORT_DAY.format(day)));
        }
        if (PublicHolidays.isWeekend(day)) {
            int sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0;
            return Optional.of(
                    new Finding(severity, "weekend", field, null, DAY.format(day), sunday));
        }
        return Optional.empty();
    }

    private Optional<Finding> schoolHoliday(LocalDate day, String field) {
        if (knownUntil == null || day.isAfter(knownUntil)) {
            String until = knownUntil == null ? "–" : DAY.format(knownUntil);
            return Optional.of(
                    Finding.warn("school-calendar-unknown", field, DAY.format(day), until));
        }
        return holidays.stream()
                .filter(holiday -> holiday.contains(day))
                .findFirst()
                .map(holiday -> inHoliday(day, holiday, field));
    }

    private static Finding inHoliday(LocalDate day, SchoolHoliday holiday, String field) {
        String label = holiday.getLabel();
        return Finding.warn(
                holiday.isVerified() ? "school-holiday" : "school-holiday-unverified",
                field,
                DAY.format(day),
                label.substring(0, 1).toLowerCase(Locale.FRENCH) + label.substring(1),
                holiday.getZone() == null ? "–" : holiday.getZone(),
                holiday.getAcademy());
    }

    private static Optional<Finding> slackSeason(LocalDate day, String field) {
        if (day.getMonth() == Month.AUGUST) {
            return Optional.of(Finding.warn("august", field, DAY.format(day)));
        }
        boolean yearEnd =
                (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 24)
                        || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 2);
        return yearEnd
                ? Optional.of(Finding.warn("year-end", field, DAY.format(day)))
                : Optional.empty();
    }

    private Optional<Finding> convocation(Plan plan) {
        return plan.half().stream()
                .filter(half -> !half.stays() && half.start().isAfter(now))
                .map(half -> half.slot().date())
                .min(LocalDate::compareTo)
                .map(first -> ChronoUnit.DAYS.between(ParisTime.day(now), first))
                .filter(days -> days < CONVOCATION_DAYS)
                .map(days -> Finding.warn("short-notice", "halfDays", days, CONVOCATION_DAYS));
    }
}
