package org.alfacentre.sextant.api;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.alfacentre.sextant.session.SessionCriteria;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** What a list of sessions is asked for. */
public class SessionQuery {

    @QueryParam("action")
    private String action;

    @QueryParam("status")
    private String status;

    @QueryParam("departement")
    private String departement;

    @QueryParam("network")
    private Long network;

    @QueryParam("series")
    private Long series;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("q")
    private String q;

    @QueryParam("page")
    private Integer page;

    @QueryParam("size")
    private Integer size;

    SessionCriteria criteria() {
        return new SessionCriteria(
                action,
                status(),
                departement,
                network,
                series,
                day("from", from),
                day("to", to),
                q);
    }

    int page() {
        return Paged.page(page);
    }

    int size() {
        return Paged.size(size, 50);
    }

    private SessionStatus status() {
        if (status == null || status.isBlank()) {
            return null;
        }
        for (SessionStatus known : SessionStatus.values()) {
            if (known.name().equalsIgnoreCase(status.strip())) {
                return known;
            }
        }
        throw Refusal.invalid("status", "unknown-value", status);
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid(field, "bad-date", text);
        }
    }
}
