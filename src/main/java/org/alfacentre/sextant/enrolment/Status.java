package org.alfacentre.sextant.enrolment;

import java.util.EnumSet;
import java.util.Set;

/** The states of an enrolment (rules.md, Terms). */
public enum Status {
    REQUESTED,
    WAITING,
    OFFERED,
    CONFIRMED,
    DECLINED,
    EXPIRED,
    CANCELLED,
    WITHDRAWN,
    REJECTED;

    public static final Set<Status> ACTIVE = EnumSet.of(REQUESTED, WAITING, OFFERED, CONFIRMED);

    public boolean isActive() {
        return ACTIVE.contains(this);
    }

    /** What the badge of the state is called in the style sheet. */
    public String getBadge() {
        return switch (this) {
            case CONFIRMED -> "badge-free";
            case OFFERED, REQUESTED -> "badge-info";
            case WAITING -> "badge-waiting";
            default -> "";
        };
    }
}
