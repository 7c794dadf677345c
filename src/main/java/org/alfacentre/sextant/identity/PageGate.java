package org.alfacentre.sextant.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Lets a request through to a page, sends it to the sign-in page, or refuses it. */
public class PageGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    @Inject private transient PageRules rules;
    @Inject private transient CurrentUser user;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (Paths.isRest(request) || Paths.isResource(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (SameOrigin.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        switch (rules.decide(path, user)) {
            case OPEN -> chain.doFilter(new PostedNonce(request), response);
            case SIGN_IN -> toSignIn(request, response);
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case MODULE_OFF -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                request.getRequestDispatcher("/module-off.xhtml").forward(request, response);
            }
            case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** An Ajax request of a page whose session ended is told to go there as a whole page. */
    private static void toSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String target = Paths.signIn(request);
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(target);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + target
                                + "\"></redirect></partial-response>");
    }
}
