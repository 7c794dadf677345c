package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language of an answer: Accept-Language's first of French and English, else French. */
@RequestScoped
public class RequestLocale {

    private static final List<String> SPOKEN = List.of("fr", "en");

    @Inject private HttpServletRequest request;

    public Locale get() {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.FRENCH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.FRENCH);
    }
}
