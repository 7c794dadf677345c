package org.alfacentre.sextant.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;

/** Says once per request who sends it: by a bearer token, else by the session of the browser. */
@WebFilter(filterName = "sign-in", urlPatterns = "/*", asyncSupported = true)
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";

    @Inject private transient CurrentUser user;
    @Inject private transient ApiTokens tokens;
    @Inject private transient Callers callers;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isResource(request)) {
            caller(request).ifPresent(user::is);
        }
        chain.doFilter(request, response);
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return tokens.caller(authorization.substring(BEARER.length()).strip());
        }
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CurrentUser.IN_SESSION) instanceof Long id
                ? callers.byId(id)
                : Optional.empty();
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }
}
