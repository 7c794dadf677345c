package org.alfacentre.sextant.enrolment;

import jakarta.persistence.OptimisticLockException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alfacentre.sextant.schema.DatabaseFault;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Tries again what the database rolled back, for the sake of another transaction or by a fault of
 * its own, three times at most. What may have been done is not done again.
 */
public final class Retrying {

    private static final int ATTEMPTS = 3;

    private Retrying() {}

    /** {@code act} is one transaction; what still fails so is "busy, try again". */
    public static <T> T attempt(Supplier<T> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return act.get();
            } catch (RuntimeException failure) {
                if (!isUndone(failure)) {
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

    private static boolean isUndone(RuntimeException failure) {
        return DatabaseFault.isRolledBack(failure)
                || Stream.iterate((Throwable) failure, it -> it != null, Throwable::getCause)
                        .anyMatch(OptimisticLockException.class::isInstance);
    }
}
