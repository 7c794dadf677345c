package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.CurrentUser;

/**
 * The language of whoever reads the answer to this request: what the switch at the foot of the page
 * said ({@code ?lang=en}, kept in a cookie), else the person's own, else the browser's, else
 * French.
 */
@Named("reader")
@RequestScoped
public class Reader {

    /** Parameter of the switch, and name of its cookie. */
    static final String SWITCH = "lang";

    /** The languages that Sextant speaks, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Inject private HttpServletRequest request;
    @Inject private CurrentUser user;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale =
                    Stream.of(switched(), cookie(), user.language(), browsers())
                            .flatMap(Optional::stream)
                            .findFirst()
                            .orElse(LANGUAGES.get(0));
        }
        return locale;
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    /** What this very request asks to switch to. */
    Optional<Locale> switched() {
        return spoken(request.getParameter(SWITCH));
    }

    private Optional<Locale> cookie() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(it -> it.getName().equals(SWITCH))
                        .flatMap(it -> spoken(it.getValue()).stream())
                        .findFirst();
    }

    private Optional<Locale> browsers() {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(it -> spoken(it.getLanguage()).stream())
                        .findFirst();
    }

    private static Optional<Locale> spoken(String language) {
        return LANGUAGES.stream().filter(it -> it.getLanguage().equals(language)).findFirst();
    }
}
