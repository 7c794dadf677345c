package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Codes such as {@code A6-2026-02}: action, year of the first date or else of creation, and a
 * number that no two sessions share.
 */
@ApplicationScoped
class SessionCodes {

    private static final Logger LOG = Logger.getLogger(SessionCodes.class.getName());
    private static final int ATTEMPTS = 3;

    @Inject private SessionNumbers numbers;

    String next(String action, int year) {
        String prefix = prefix(action, year);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Integer> number = numbers.next(prefix);
            if (number.isPresent()) {
                return code(prefix, number.get());
            }
            start(prefix);
        }
        throw Refusal.busy();
    }

    private void start(String prefix) {
        try {
            numbers.start(prefix);
        } catch (PersistenceException race) {
            LOG.log(Level.FINE, race, () -> prefix + " was started by another scheduler");
        }
    }

    static String prefix(String action, int year) {
        return action + "-" + year;
    }

    static String code(String prefix, int number) {
        return String.format("%s-%02d", prefix, number);
    }

    /** The number in a code of that prefix; 0 when it is none of ours. */
    static int number(String prefix, String code) {
        String tail = code.substring(Math.min(code.length(), prefix.length() + 1));
        return tail.matches("\\d{1,6}") ? Integer.parseInt(tail) : 0;
    }
}
