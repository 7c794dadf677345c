package org.alfacentre.sextant.session.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.session.calendar.Finding.Severity;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.SchoolHoliday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRulesTest {

    private static final Instant NOW = Instant.parse("2025-10-01T08:00:00Z");
    private static final List<SchoolHoliday> HOLIDAYS = schoolHolidays();

    private final Words words = new Words();

    /** domain.md §5.4: the seven dates of the source, eleven years on, keep weekday and Easter. */
    @Test
    void elevenYearsOnExactlyOneDateIsInSchoolHolidays() {
        List<LocalDate> dates =
                Arrays.asList(
                        LocalDate.of(2014, 11, 19),
                        LocalDate.of(2014, 11, 20),
                        LocalDate.of(2014, 11, 21),
                        LocalDate.of(2015, 1, 22),
                        LocalDate.of(2015, 3, 12),
                        LocalDate.of(2015, 4, 23),
                        LocalDate.of(2015, 5, 28));

        List<Finding> findings =
                judge(false, dates.stream().map(d -> d.plusYears(11)).toArray(LocalDate[]::new));

        assertThat(findings).extracting(Finding::code).containsExactly("school-holiday");
        assertThat(findings.get(0).field()).isEqualTo("halfDays[5].date");
        assertThat(findings.get(0).text(words, Locale.FRENCH))
                .isEqualTo(
                        "Le 23/04/2026 est dans les vacances de printemps (zone B, Orléans-Tours)."
                                + " Vous pouvez continuer.");
    }

    @Test
    void aHolidayIsRefusedInTheWordsOfTheDomain() {
        List<Finding> findings = judge(false, LocalDate.of(2026, 7, 14));

        assertThat(findings).filteredOn(Finding::isBlock).hasSize(1);
        assertThat(findings.get(0).text(words, Locale.FRENCH))
                .isEqualTo("Le 14/07 est férié : date refusée.");
        assertThat(findings.get(0).text(words, Locale.ENGLISH))
                .isEqualTo("14/07 is a public holiday: date refused.");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "2026-03-14, BLOCK, weekend",
        "2026-03-15, BLOCK, weekend",
        "2025-09-30, BLOCK, past-date",
        "2025-10-01, BLOCK, past-date",
        "2026-05-15, WARN, bridge",
        "2026-08-12, WARN, august",
        "2026-12-29, WARN, year-end",
        "2027-01-02, WARN, year-end",
        "2025-10-09, WARN, short-notice",
        "2026-10-22, WARN, school-holiday-unverified",
        "2028-03-09, WARN, school-calendar-unknown"
    })
    void judgesADate(LocalDate day, Severity severity, String code) {
        assertThat(judge(false, day))
                .anySatisfy(
                        finding -> {
                            assertThat(finding.code()).isEqualTo(code);
                            assertThat(finding.severity()).isEqualTo(severity);
                            assertThat(finding.text(words, Locale.FRENCH)).doesNotContain("?", "{");
                            assertThat(finding.text(words, Locale.ENGLISH))
                                    .doesNotContain("?", "{");
                        });
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12", "2025-10-16", "2026-06-23"})
    void hasNothingToSayOfAnOrdinaryThursday(LocalDate day) {
        assertThat(judge(false, day)).isEmpty();
    }

    @Test
    void anOverrideTurnsTheDayOffIntoAWarningButNotThePast() {
        assertThat(judge(true, LocalDate.of(2026, 7, 14), LocalDate.of(2026, 3, 14)))
                .filteredOn(finding -> !finding.code().startsWith("school"))
                .allMatch(finding -> finding.severity() == Severity.WARN);
        assertThat(judge(true, LocalDate.of(2025, 9, 30))).anyMatch(Finding::isBlock);
    }

    @Test
    void aHalfDayThatStaysMayBePast() {
        var half = new Plan.Half(Slot.of(LocalDate.of(2025, 9, 30), Period.MORNING), true);

        assertThat(rules().judge(plan(false, half))).isEmpty();
    }

    @Test
    void saysWhenNoSchoolCalendarIsLoaded() {
        var half = new Plan.Half(Slot.of(LocalDate.of(2026, 3, 12), Period.MORNING), false);

        List<Finding> findings = new CalendarRules(List.of(), null, NOW).judge(plan(false, half));

        assertThat(findings).extracting(Finding::code).containsExactly("school-calendar-unknown");
    }

    private static List<Finding> judge(boolean overridden, LocalDate... days) {
        Plan.Half[] halves =
                Arrays.stream(days)
                        .map(day -> new Plan.Half(Slot.of(day, Period.MORNING), false))
                        .toArray(Plan.Half[]::new);
        return rules().judge(plan(overridden, halves));
    }

    private static CalendarRules rules() {
        return new CalendarRules(HOLIDAYS, LocalDate.of(2027, 8, 31), NOW);
    }

    private static Plan plan(boolean overridden, Plan.Half... halves) {
        return new Plan(null, List.of(halves), null, Set.of(), null, overridden, false);
    }

    private static List<SchoolHoliday> schoolHolidays() {
        var file = CalendarRulesTest.class.getResourceAsStream("/programme/reference.json");
        try (var reader = Json.createReader(file)) {
            JsonObject school = reader.readObject().getJsonObject("schoolHolidays");
            return school.getJsonArray("periods").getValuesAs(JsonObject.class).stream()
                    .map(
                            period ->
                                    new SchoolHoliday(
                                                    school.getString("academy"),
                                                    period.getString("label"),
                                                    LocalDate.parse(period.getString("firstDay")),
                                                    LocalDate.parse(period.getString("lastDay")),
                                                    period.getBoolean("verified"))
                                            .inZone(school.getString("zone")))
                    .toList();
        }
    }
}
