package org.alfacentre.sextant.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Leads {@code /} to Sextant and answers in its place while it reloads.
 *
 * <p>A filter, not a servlet: the server remembers the servlet of an address, and would go on
 * asking it after Sextant is back.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SEXTANT = "/sextant";

    /** Asked for beside a file, which names no icon. */
    private static final String ICON = "/favicon.ico";

    private static final int A_DAY = 86_400;
    private static final String RETRY_SECONDS = "5";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.equals("/")) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", SEXTANT + "/");
        } else if (path.equals(ICON)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("Cache-Control", "max-age=" + A_DAY);
        } else if (path.equals(SEXTANT) || path.startsWith(SEXTANT + "/")) {
            unavailable(path, response);
        } else {
            notFound(response);
        }
    }

    private static void unavailable(String path, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        if (path.startsWith(SEXTANT + "/api/")) {
            write(response, "application/problem+json", "unavailable.json");
        } else {
            page(response, "unavailable.html");
        }
    }

    private static void notFound(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        page(response, "not-found.html");
    }

    /** French, with an English paragraph that says so itself. */
    private static void page(HttpServletResponse response, String name) throws IOException {
        response.setLocale(Locale.FRENCH);
        write(response, "text/html", name);
    }

    private static void write(HttpServletResponse response, String type, String name)
            throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (InputStream page = Gate.class.getResourceAsStream(name)) {
            page.transferTo(response.getOutputStream());
        }
    }
}
