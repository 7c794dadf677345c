package org.alfacentre.sextant.schema;

import java.sql.SQLException;

/** Tells a broken unique key from other failures of the database. */
public final class UniqueKey {

    private static final String SQL_STATE = "23505";

    private UniqueKey() {}

    public static boolean broken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && SQL_STATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
