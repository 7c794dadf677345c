package org.alfacentre.sextant.enrolment;

/**
 * Where somebody who waits stands at this moment, by the judgement of the walk itself: what stood
 * against them when they joined may be over since (R25).
 */
public final class Standing {

    private final Book book;
    private final Enrolment entry;

    Standing(Book book, Enrolment entry) {
        this.book = book;
        this.entry = entry;
    }

    Long enrolment() {
        return entry.getId();
    }

    /** From 1 (R3). */
    public int rank() {
        return book.seats().rank(entry);
    }

    /** Of a whole series, the rank in the session where it is furthest back (R21). */
    public int furthestRank() {
        return Part.furthestRank(book.parts(entry));
    }

    public Explanation why() {
        return book.whyWaiting(entry);
    }

    /** How many of those before them could take the next place that they could. */
    int ahead() {
        return book.aheadOf(entry);
    }
}
