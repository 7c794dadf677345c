package org.alfacentre.sextant.mail.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kernel's kinds of mail, REST's list (DESIGN §6), and what each one tells and leads to. */
public enum KernelKind {
    REQUEST_RECEIVED(Leads.TO_ENROLMENT, Tells.CAUSE),
    CONFIRMATION(Leads.TO_ENROLMENT),
    WAITING(Leads.TO_ENROLMENT, Tells.CAUSE),
    OFFER(Leads.TO_ENROLMENT),
    OFFER_EXPIRED(Leads.TO_SESSION),
    OFFER_DECLINED(Leads.TO_SESSION),
    REJECTED(Leads.TO_CATALOGUE, Tells.CAUSE, Tells.REASON),
    CANCELLATION(Leads.TO_SESSION, Tells.REASON),
    LEFT_LIST(Leads.TO_SESSION),
    WITHDRAWN(Leads.TO_CATALOGUE, Tells.REASON),
    TRANSFERRED(Leads.TO_ENROLMENT, Tells.REASON),
    SUBSTITUTED(Leads.TO_ENROLMENT),
    CONVOCATION(Leads.TO_ENROLMENT),
    REMINDER(Leads.TO_ENROLMENT),
    SESSION_MOVED(Leads.TO_ENROLMENT, Tells.REASON),
    SESSION_RELOCATED(Leads.TO_ENROLMENT),
    SESSION_CANCELLED(Leads.TO_CATALOGUE, Tells.REASON),
    INVITATION(Leads.TO_SESSION),
    ANNOUNCEMENT(Leads.TO_SESSION),
    MINIMUM_ALERT(Leads.TO_STAFF_PAGE),
    LATE_CANCELLATION(Leads.TO_STAFF_PAGE, Tells.REASON),
    LIST_FOR_STAFF(Leads.TO_STAFF_PAGE),
    SHEET_REMINDER(Leads.TO_TARGET),
    SIGN_IN_LINK(Leads.TO_TARGET),
    NEED_RECEIVED(Leads.TO_ENROLMENT),
    NEED_ANSWERED(Leads.TO_ENROLMENT),
    NEED_TO_ARRANGE(Leads.TO_NEEDS);

    /** Where its button leads. */
    public enum Leads {
        TO_ENROLMENT,
        TO_SESSION,
        TO_CATALOGUE,
        TO_STAFF_PAGE,
        TO_NEEDS,
        TO_TARGET
    }

    /** What it says of its cause when the facts hold it. */
    enum Tells {
        CAUSE,
        REASON
    }

    private final Leads leads;
    private final Set<Tells> tells;

    KernelKind(Leads leads, Tells... tells) {
        this.leads = leads;
        this.tells = EnumSet.noneOf(Tells.class);
        this.tells.addAll(Arrays.asList(tells));
    }

    /** Its name in REST, the outbox and the words, such as {@code session-moved}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<KernelKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public Leads leads() {
        return leads;
    }

    boolean tellsCause() {
        return tells.contains(Tells.CAUSE);
    }

    boolean tellsReason() {
        return tells.contains(Tells.REASON);
    }
}
