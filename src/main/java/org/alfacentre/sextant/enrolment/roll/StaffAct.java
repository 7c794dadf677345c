package org.alfacentre.sextant.enrolment.roll;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;

/** What staff may do with an entry, in the states it is for. */
enum StaffAct {
    APPROVE(false, Status.REQUESTED, Status.WAITING),
    /** Approve above capacity. */
    FORCE(true, Status.REQUESTED),
    REJECT(true, Status.REQUESTED, Status.WAITING),
    PROMOTE(true, Status.WAITING),
    REPRIORITISE(true, Status.WAITING),
    ACCEPT(false, Status.OFFERED),
    CANCEL(true, Status.CONFIRMED, Status.OFFERED, Status.WAITING),
    TRANSFER(true, Status.CONFIRMED),
    SUBSTITUTE(true, Status.CONFIRMED),
    WITHDRAW(true, Status.CONFIRMED, Status.OFFERED, Status.WAITING, Status.REQUESTED);

    private final boolean reasoned;
    private final Set<Status> states;

    StaffAct(boolean reasoned, Status... states) {
        this.reasoned = reasoned;
        this.states = EnumSet.copyOf(Arrays.asList(states));
    }

    /** Its name in addresses and in the words {@code roll.act.<code>}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a written reason belongs to it, or may be what decides. */
    boolean isReasoned() {
        return reasoned;
    }

    boolean isExchange() {
        return this == TRANSFER || this == SUBSTITUTE;
    }

    boolean isFor(Enrolment entry) {
        return states.contains(entry.getStatus())
                && (this != APPROVE || !entry.isApprovedInAdvance());
    }

    static List<String> of(Enrolment entry) {
        return Arrays.stream(values()).filter(act -> act.isFor(entry)).map(StaffAct::code).toList();
    }

    static Optional<StaffAct> named(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
