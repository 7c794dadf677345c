package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.SessionCriteria;
import org.alfacentre.sextant.session.SessionLine;
import org.alfacentre.sextant.session.SessionList;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.calendar.Finding;
import org.alfacentre.sextant.shell.Paged;

/** The list of sessions for those who schedule: what the address asks for, page by page. */
@Named("findSessions")
@RequestScoped
public class FindSessions {

    private static final int SIZE = 25;

    @Inject private SessionList list;
    @Inject private SessionsCsv csv;
    @Inject private PlanCheck check;
    @Inject private CurrentUser user;
    @Inject private HttpServletRequest request;

    private Paged<SessionLine> found;

    public Paged<SessionLine> getFound() {
        if (found == null) {
            int asked = Paged.page(new Typed(request).number("page"));
            found = list.page(criteria(), Optional.of(user.require()), asked, SIZE);
        }
        return found;
    }

    /** Answers the whole list as a file, when the address asks for one. */
    public void download() {
        if ("csv".equals(request.getParameter("as"))) {
            csv.download(criteria(), user.require(), FacesContext.getCurrentInstance());
        }
    }

    /** What was asked for a field, to show it again. */
    public String asked(String name) {
        return new Typed(request).text(name);
    }

    /** Of a series' drafts: what somebody has to resolve before they are published. */
    public List<Finding> conflicts(TrainingSession session) {
        return criteria().series() != null && session.getStatus() == SessionStatus.DRAFT
                ? check.of(session).stream().filter(Finding::isToResolve).toList()
                : List.of();
    }

    public boolean isNarrowed() {
        return !SessionCriteria.ALL.equals(criteria());
    }

    /** This list with one parameter changed. */
    public String with(String name, Object value) {
        String others =
                request.getParameterMap().entrySet().stream()
                        .filter(
                                entry ->
                                        !entry.getKey().equals(name)
                                                && !entry.getKey().equals("as"))
                        .flatMap(
                                entry ->
                                        Arrays.stream(entry.getValue())
                                                .filter(text -> !text.isBlank())
                                                .map(text -> pair(entry.getKey(), text)))
                        .collect(Collectors.joining("&"));
        String own = pair(name, String.valueOf(value));
        return "sessions.xhtml?" + (others.isEmpty() ? own : others + "&" + own);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private SessionCriteria criteria() {
        var typed = new Typed(request);
        return new SessionCriteria(
                typed.text("action"),
                status(typed.text("status")),
                typed.text("departement"),
                typed.id("network"),
                typed.id("series"),
                typed.day("from"),
                typed.day("to"),
                typed.text("q"));
    }

    private static SessionStatus status(String text) {
        return Arrays.stream(SessionStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
