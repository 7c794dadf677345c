package org.alfacentre.sextant.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of requests, as access is decided on them: decoded, without context or query. */
public final class Paths {

    private static final String REST = "/api/v1";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private Paths() {}

    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.isEmpty() || path.equals("/") ? "/index.xhtml" : path;
    }

    static boolean isRest(HttpServletRequest request) {
        String path = of(request);
        return path.equals(REST) || path.startsWith(REST + "/");
    }

    /** Styles, scripts and images of Faces: the same for everybody. */
    static boolean isResource(HttpServletRequest request) {
        return of(request).startsWith(RESOURCES);
    }

    /** Where the sign-in page leads back to: the page asked for with its query, in the context. */
    static String signIn(HttpServletRequest request) {
        String query = request.getQueryString();
        String target = of(request) + (query == null ? "" : "?" + query);
        return request.getContextPath()
                + "/sign-in.xhtml?to="
                + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    /** The target if it is a page of ours, else the home page: nobody is led elsewhere. */
    public static String ours(String target) {
        boolean ours =
                target != null
                        && target.length() <= 500
                        && target.matches("/[A-Za-z0-9][A-Za-z0-9./_-]*\\.xhtml(\\?[^\\s\\\\]*)?")
                        && !target.contains("..");
        return ours ? target : "/index.xhtml";
    }
}
