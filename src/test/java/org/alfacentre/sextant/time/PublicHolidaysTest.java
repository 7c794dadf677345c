package org.alfacentre.sextant.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    @ParameterizedTest
    @ValueSource(ints = {2014, 2015, 2016, 2025, 2026, 2027, 2028})
    void computesTheListOfTheReference(int year) {
        Set<LocalDate> listed =
                reference().getJsonArray("publicHolidays").getValuesAs(JsonObject.class).stream()
                        .map(holiday -> LocalDate.parse(holiday.getString("date")))
                        .filter(date -> date.getYear() == year)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(PublicHolidays.of(year)).hasSize(11);
        assertThat(new TreeSet<>(PublicHolidays.of(year).values())).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19"
    })
    void knowsTheDifficultEasters(LocalDate easter) {
        assertThat(PublicHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void alwaysFindsASundayOfSpring() {
        IntStream.rangeClosed(1800, 2300)
                .mapToObj(PublicHolidays::easter)
                .forEach(
                        easter -> {
                            assertThat(easter.getDayOfWeek().getValue()).isEqualTo(7);
                            assertThat(easter.getDayOfYear()).isBetween(81, 116);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15, true", // Friday after Ascension
        "2026-07-13, true", // Monday before 14 July
        "2026-07-15, false",
        "2026-05-14, false", // the holiday itself
        "2026-04-03, false" // Friday before Easter
    })
    void knowsABridge(LocalDate day, boolean bridge) {
        assertThat(PublicHolidays.isBridge(day)).isEqualTo(bridge);
    }

    @Test
    void namesTheHoliday() {
        assertThat(PublicHolidays.on(LocalDate.of(2026, 7, 14)))
                .contains(PublicHoliday.NATIONAL_DAY);
        assertThat(PublicHolidays.on(LocalDate.of(2026, 7, 15))).isEmpty();
    }

    private static JsonObject reference() {
        var file = PublicHolidaysTest.class.getResourceAsStream("/programme/reference.json");
        try (var reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }
}
