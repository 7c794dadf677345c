package org.alfacentre.sextant.enrolment.catalogue;

import java.time.Instant;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * What a newcomer would find at a session's door now.
 *
 * @param free places that anybody may take, 0 when unlimited
 * @param reserved places that are free for some only
 * @param waiting people on the list
 * @param at when the door opens, or closed; null otherwise
 */
public record Availability(State state, int free, int reserved, int waiting, Instant at) {

    /** The state of the door; its words are {@code catalogue.places.<state>}. */
    public enum State {
        CANCELLED("full"),
        STARTED("warn"),
        CLOSED("warn"),
        SUSPENDED("warn"),
        NOT_OPEN("info"),
        UNLIMITED("free"),
        FREE("free"),
        /** Places are left, all of them kept by quotas. */
        RESERVED("waiting"),
        /** Places are left, and those who wait come first (R2). */
        FOR_LIST("waiting"),
        FULL("waiting"),
        LIST_FULL("full");

        private final String badge;

        State(String badge) {
            this.badge = badge;
        }
    }

    /** {@code suspended}: the action's module is switched off, new enrolments stop. */
    public static Availability of(
            TrainingSession session, SeatFigures seats, boolean suspended, Instant now) {
        State door = door(session, suspended, now);
        int reserved = Math.max(0, Math.min(seats.heldFree(), left(session, seats)));
        // while somebody of the list could take a place, no newcomer gets one (R2)
        int free = seats.heldForList() > 0 ? 0 : Math.max(0, left(session, seats) - reserved);
        State state = door != null ? door : places(session, seats, free, reserved);
        Instant at =
                switch (state) {
                    case NOT_OPEN -> session.getWindow().getOpensAt();
                    case CLOSED -> session.getWindow().getClosesAt();
                    default -> null;
                };
        return new Availability(state, free, reserved, seats.waiting(), at);
    }

    private static State door(TrainingSession session, boolean suspended, Instant now) {
        if (session.isCancelled()) {
            return State.CANCELLED;
        }
        if (session.hasStarted(now)) {
            return State.STARTED;
        }
        if (session.getStatus() == SessionStatus.CLOSED || session.getWindow().isClosed(now)) {
            return State.CLOSED;
        }
        if (suspended) {
            return State.SUSPENDED;
        }
        boolean later = session.getWindow().opensLater(now) || !session.isPublished();
        return later ? State.NOT_OPEN : null;
    }

    private static State places(
            TrainingSession session, SeatFigures seats, int free, int reserved) {
        if (session.getCapacity() == null) {
            return State.UNLIMITED;
        }
        if (free > 0) {
            return State.FREE;
        }
        if (reserved > 0) {
            return State.RESERVED;
        }
        if (session.getWaitingList().isFull(seats.waiting())) {
            return State.LIST_FULL;
        }
        return left(session, seats) > 0 ? State.FOR_LIST : State.FULL;
    }

    private static int left(TrainingSession session, SeatFigures seats) {
        return session.getCapacity() == null
                ? 0
                : Math.max(0, session.getCapacity() - seats.occupying());
    }

    /** Whether somebody may ask for a place now, be it to wait for one. */
    public boolean isOpen() {
        return switch (state) {
            case UNLIMITED, FREE, RESERVED, FOR_LIST, FULL -> true;
            default -> false;
        };
    }

    /** Whether who asks now must expect to wait. */
    public boolean isWait() {
        return state == State.RESERVED || state == State.FOR_LIST || state == State.FULL;
    }

    /** What the badge of the state is called in the style sheet. */
    public String getBadge() {
        return "badge-" + state.badge;
    }
}
