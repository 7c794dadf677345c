package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfacentre.sextant.identity.CurrentUser;

/**
 * The language of an answer: Accept-Language's first of French and English, else the caller's own,
 * else French.
 */
@RequestScoped
public class RequestLocale {

    private static final List<String> SPOKEN = List.of("fr", "en");

    @Inject private HttpServletRequest request;
    @Inject private CurrentUser user;

    public Locale get() {
        return accepted().or(user::language).orElse(Locale.FRENCH);
    }

    private Optional<Locale> accepted() {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(SPOKEN::contains)
                        .findFirst()
                        .map(Locale::forLanguageTag);
    }
}
