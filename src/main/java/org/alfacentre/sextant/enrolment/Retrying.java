package org.alfacentre.sextant.enrolment;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Tries again what the database gave up for the sake of another transaction, three times at most.
 */
public final class Retrying {

    private static final int ATTEMPTS = 3;

    /** Serialisation failure, deadlock on PostgreSQL and on Derby, lock wait on Derby. */
    private static final Set<String> CONTENTION = Set.of("40001", "40P01", "40XL1", "40XL2");

    private Retrying() {}

    /** {@code act} is one transaction; what still fails for contention is "busy, try again". */
    public static <T> T attempt(Supplier<T> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return act.get();
            } catch (RuntimeException failure) {
                if (!isContention(failure)) {
                    throw failure;
                }
                if (attempt == ATTEMPTS) {
                    throw Refusal.busy();
                }
            }
        }
    }

    /** The same of an act that answers nothing. */
    public static void run(Runnable act) {
        attempt(
                () -> {
                    act.run();
                    return null;
                });
    }

    private static boolean isContention(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || (cause instanceof SQLException sql
                            && CONTENTION.contains(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
