package org.alfacentre.sextant.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a calendar year, written {@code 2026-T1}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d{2})-T([1-4])");

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    }

    /** Empty for a text that is none. */
    static Optional<Quarter> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(
                        new Quarter(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return year + "-T" + number;
    }
}
