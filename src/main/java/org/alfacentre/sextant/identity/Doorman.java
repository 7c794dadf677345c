package org.alfacentre.sextant.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/**
 * Finds out who calls, from a bearer token (REST only) or from the HTTP session. What they may do
 * is for others to say.
 */
public class Doorman extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";

    @Inject private transient Callers callers;
    @Inject private transient CurrentUser user;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Paths.isResource(request)) {
            caller(request).ifPresent(user::is);
        }
        chain.doFilter(request, response);
    }

    private Optional<Account> caller(HttpServletRequest request) {
        boolean rest = Paths.isRest(request);
        String authorization = request.getHeader("Authorization");
        if (rest && authorization != null) {
            return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? callers.ofToken(
                            Secrets.hash(authorization.substring(BEARER.length()).strip()),
                            Clock.systemUTC().instant())
                    : Optional.empty();
        }
        return rest && SameOrigin.isForeign(request)
                ? Optional.empty()
                : SignedIn.read(request).flatMap(callers::of);
    }
}
