package org.alfacentre.sextant.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The counters of a session's lists, in a row of their own that allocations lock by updating it.
 */
@Entity
@Table(name = "seat_count")
public class SeatCount {

    @Id
    @Column(name = "session_id")
    private Long session;

    private long turn;
    private int confirmed;
    private int offered;
    private int requested;
    private int waiting;

    private int occupying;

    @Column(name = "held_free")
    private int heldFree;

    @Column(name = "held_for_list")
    private int heldForList;

    @Column(name = "walk_ins")
    private int walkIns;

    protected SeatCount() {}

    public SeatCount(long session) {
        this.session = session;
    }

    void recount(Book book) {
        Seats seats = book.seats();
        SeatNumbers numbers = seats.numbers();
        confirmed = numbers.confirmed();
        offered = numbers.offered();
        requested = numbers.requested();
        waiting = numbers.waiting();
        heldFree = seats.heldFree();
        heldForList = book.heldForList();
        walkIns = seats.walkIns();
        occupying = seats.occupying();
    }

    /** Places taken, of those that the capacity counts. */
    public int getOccupying() {
        return occupying;
    }

    long getTurn() {
        return turn;
    }

    public Long getSession() {
        return session;
    }

    public int getConfirmed() {
        return confirmed;
    }

    public int getOffered() {
        return offered;
    }

    public int getRequested() {
        return requested;
    }

    public int getWaiting() {
        return waiting;
    }

    /** Untaken places of quotas that hold them for some. */
    public int getHeldFree() {
        return heldFree;
    }

    /** Free places kept for the waiting list: a newcomer does not get them (R2). */
    public int getHeldForList() {
        return heldForList;
    }

    public int getWalkIns() {
        return walkIns;
    }
}
