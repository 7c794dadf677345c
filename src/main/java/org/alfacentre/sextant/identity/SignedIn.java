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
 */
record SignedIn(long person, String stamp, Means means) {

    private static final String PERSON = "sextant.person";
    private static final String STAMP = "sextant.stamp";
    private static final String MEANS = "sextant.means";
    private static final int STAMP_LENGTH = 16;

    static SignedIn of(Person person, Means means) {
        return new SignedIn(person.getId(), stamp(person), means);
    }

    static Optional<SignedIn> read(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(PERSON) instanceof Long person
                        && session.getAttribute(STAMP) instanceof String stamp
                        && session.getAttribute(MEANS) instanceof String means
                ? Optional.of(new SignedIn(person, stamp, Means.valueOf(means)))
                : Optional.empty();
    }

    /**
     * Keeps it in a new session, so that nobody can have planted its id and nothing of whoever was
     * signed in before remains.
     */
    void write(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(PERSON, person);
        session.setAttribute(STAMP, stamp);
        session.setAttribute(MEANS, means.name());
    }

    boolean isOf(Person loaded) {
        return stamp(loaded).equals(stamp);
    }

    private static String stamp(Person person) {
        return person.getPasswordHash()
                .map(hash -> Secrets.hash(hash).substring(0, STAMP_LENGTH))
                .orElse("-");
    }
}
