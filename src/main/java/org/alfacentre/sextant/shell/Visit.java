package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;

/** Who asks for a page, in which language, and with what in the address or the form. */
@RequestScoped
public class Visit {

    @Inject private CurrentUser user;
    @Inject private Reader reader;
    @Inject private HttpServletRequest request;

    /** The signed-in person, if any. */
    public Optional<Caller> visitor() {
        return user.caller();
    }

    /** The signed-in person, or a refusal with 401. */
    public Caller caller() {
        return user.require();
    }

    public Locale locale() {
        return reader.getLocale();
    }

    /** The value of a parameter without its margins, or null. */
    public String asked(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A parameter that is an id or a count, or null. */
    public Long number(String name) {
        String value = asked(name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    /** The page of a list that the address asks for. */
    public int page() {
        Long asked = number("page");
        return Paged.page(asked == null ? null : (int) Math.min(asked, Integer.MAX_VALUE));
    }

    /** The ids among the values of a parameter, such as those of ticked boxes. */
    public List<Long> numbers(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(value -> value.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList();
    }

    /** A parameter that is an id, or 404. */
    public long id(String name) {
        return Optional.ofNullable(number(name)).orElseThrow(Refusal::notFound);
    }

    public String contextPath() {
        return request.getContextPath();
    }
}
