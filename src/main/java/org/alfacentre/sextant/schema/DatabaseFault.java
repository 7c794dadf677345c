package org.alfacentre.sextant.schema;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a failure of the database means, told by the SQL state of any of its causes. */
public final class DatabaseFault {

    private static final String UNIQUE_KEY = "23505";

    /**
     * Serialisation failure, deadlock on PostgreSQL and on Derby, lock wait on Derby; a Java
     * exception inside Derby, after which it rolls back and closes (seen where one thread compiles
     * a plan anew that another is about to run), and the closed connection that it leaves.
     */
    private static final Set<String> ROLLED_BACK =
            Set.of("40001", "40P01", "40XL1", "40XL2", "XJ001", "08003");

    /** Class 08: the connection broke. */
    private static final String CONNECTION = "08";

    /** PostgreSQL closes, as when it is started again. */
    private static final String CLOSING = "57P0";

    private DatabaseFault() {}

    /** Somebody else wrote the same first. */
    public static boolean isUniqueKey(Throwable failure) {
        return is(failure, UNIQUE_KEY::equals);
    }

    /** Nothing of the transaction is left, and another try may succeed. */
    public static boolean isRolledBack(Throwable failure) {
        return is(failure, ROLLED_BACK::contains);
    }

    /**
     * It passes: it was rolled back, or the connection was lost, of which nobody knows whether it
     * was before or after the commit.
     */
    public static boolean passes(Throwable failure) {
        return isRolledBack(failure)
                || is(failure, state -> state.startsWith(CONNECTION) || state.startsWith(CLOSING));
    }

    private static boolean is(Throwable failure, Predicate<String> meant) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && meant.test(state));
    }
}
