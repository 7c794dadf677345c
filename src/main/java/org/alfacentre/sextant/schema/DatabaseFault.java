package org.alfacentre.sextant.schema;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a failure of the database means, told by the SQL state of any of its causes. */
public final class DatabaseFault {

    private static final String UNIQUE_KEY = "23505";

    /** Serialisation failure, deadlock on PostgreSQL and on Derby, lock wait on Derby. */
    private static final Set<String> CONTENTION = Set.of("40001", "40P01", "40XL1", "40XL2");

    /** Class 08: the connection broke, and what it had begun is rolled back. */
    private static final String CONNECTION = "08";

    /** PostgreSQL closes, as when it is started again. */
    private static final String CLOSING = "57P0";

    private DatabaseFault() {}

    /** Somebody else wrote the same first. */
    public static boolean isUniqueKey(Throwable failure) {
        return is(failure, UNIQUE_KEY::equals);
    }

    /** It passes: another transaction stood in the way, or the connection to it was lost. */
    public static boolean passes(Throwable failure) {
        return is(
                failure,
                state ->
                        CONTENTION.contains(state)
                                || state.startsWith(CONNECTION)
                                || state.startsWith(CLOSING));
    }

    private static boolean is(Throwable failure, Predicate<String> meant) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && meant.test(state));
    }
}
