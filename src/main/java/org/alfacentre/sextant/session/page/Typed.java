package org.alfacentre.sextant.session.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.time.ParisTime;

/** The values of a form as they were typed; what cannot be read is noted as wrong at its field. */
final class Typed {

    private final HttpServletRequest request;
    private final Checks checks = new Checks();

    Typed(HttpServletRequest request) {
        this.request = request;
    }

    Checks checks() {
        return checks;
    }

    /** The text without its margins, or null when there is none. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean isTicked(String name) {
        return request.getParameter(name) != null;
    }

    Long id(String name) {
        return read(name, "wrong-type", Long::valueOf);
    }

    Set<Long> ids(String name) {
        String[] values = request.getParameterValues(name);
        var ids = new LinkedHashSet<Long>();
        if (values != null) {
            Arrays.stream(values)
                    .filter(value -> value.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .forEach(ids::add);
        }
        return ids;
    }

    Integer number(String name) {
        return read(name, "wrong-type", Integer::valueOf);
    }

    LocalDate day(String name) {
        return read(name, "bad-date", LocalDate::parse);
    }

    LocalTime time(String name) {
        return read(name, "bad-time", LocalTime::parse);
    }

    /** A date and time in Europe/Paris. */
    Instant instant(String name) {
        LocalDateTime local = read(name, "bad-date", LocalDateTime::parse);
        return local == null ? null : ParisTime.at(local.toLocalDate(), local.toLocalTime());
    }

    private <T> T read(String name, String code, Function<String, T> as) {
        String text = text(name);
        try {
            return text == null ? null : as.apply(text);
        } catch (NumberFormatException | DateTimeException unreadable) {
            checks.wrong(name, code, text);
            return null;
        }
    }
}
