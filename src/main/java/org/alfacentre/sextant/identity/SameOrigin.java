package org.alfacentre.sextant.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * What changes something by the session's cookie comes from our own pages: a call of REST that a
 * browser sends from elsewhere is nobody's, a form is refused. Tokens need no such care.
 */
final class SameOrigin {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private SameOrigin() {}

    static boolean isForeign(HttpServletRequest request) {
        if (Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isHost(origin, request.getServerName());
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException opaque) {
            return false;
        }
    }
}
