package org.alfacentre.sextant.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** How a session's waiting list moves (R6, R7). Hours are working hours. */
@Embeddable
public class WaitingListRules {

    /** OFFER, 24 working hours with a minimum of 4, no limit. */
    public static final WaitingListRules DEFAULT =
            new WaitingListRules(WaitingListMode.OFFER, 24, 4, null, false);

    @Enumerated(EnumType.STRING)
    @Column(name = "list_mode")
    private WaitingListMode mode;

    @Column(name = "offer_hours")
    private int offerHours;

    @Column(name = "offer_minimum_hours")
    private int minimumHours;

    @Column(name = "list_limit")
    private Integer limit;

    @Column(name = "list_paused")
    private boolean paused;

    protected WaitingListRules() {}

    /** {@code limit}: most people who may wait, null for no limit. */
    public WaitingListRules(
            WaitingListMode mode, int offerHours, int minimumHours, Integer limit, boolean paused) {
        this.mode = Objects.requireNonNull(mode);
        this.offerHours = offerHours;
        this.minimumHours = minimumHours;
        this.limit = limit;
        this.paused = paused;
    }

    public WaitingListMode getMode() {
        return mode;
    }

    public int getOfferHours() {
        return offerHours;
    }

    public int getMinimumHours() {
        return minimumHours;
    }

    public Integer getLimit() {
        return limit;
    }

    /** Whether nobody more may join so many who wait. */
    public boolean isFull(int waiting) {
        return limit != null && waiting >= limit;
    }

    public boolean isPaused() {
        return paused;
    }
}
