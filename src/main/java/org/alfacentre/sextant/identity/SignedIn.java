package org.alfacentre.sextant.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.alfacentre.sextant.people.Person;

/**
 * What the HTTP session remembers of a sign-in, as plain values: sessions live in the database and
 * outlast the application.
 *
 * @param stamp of the password at that time; another password ends the session
 * @param byLink whether it was by a personal link of a mail
 */
record SignedIn(long person, String stamp, boolean byLink) {

    private static final String PERSON = "sextant.person";
    private static final String STAMP = "sextant.stamp";
    private static final String BY_LINK = "sextant.byLink";
    private static final int STAMP_LENGTH = 16;

    static SignedIn of(Person person, boolean byLink) {
        return new SignedIn(person.getId(), stamp(person), byLink);
    }

    static Optional<SignedIn> read(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof Long person
                ? Optional.of(
                        new SignedIn(
                                person,
                                (String) session.getAttribute(STAMP),
                                Boolean.TRUE.equals(session.getAttribute(BY_LINK))))
                : Optional.empty();
    }

    /** Keeps it under a new session id, so that nobody can have planted it. */
    void write(HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(PERSON, person);
        session.setAttribute(STAMP, stamp);
        session.setAttribute(BY_LINK, byLink);
    }

    boolean isOf(Person loaded) {
        return stamp(loaded).equals(stamp);
    }

    private static String stamp(Person person) {
        return person.getPasswordHash()
                .map(hash -> Secrets.hash(hash).substring(0, STAMP_LENGTH))
                .orElse("");
    }
}
