package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Explainer;
import org.alfacentre.sextant.enrolment.Explanation;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.enrolment.SeatCount;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.enrolment.catalogue.PlacesTold;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Visit;

/**
 * Who is enrolled in the session of the page ({@code ?code=} or {@code ?id=}): those with a place,
 * the queue in its order, and those who left, a page at a time.
 */
@Named("roll")
@RequestScoped
public class RollPage {

    private static final int SIZE = 100;
    private static final Set<Status> LEFT = EnumSet.complementOf(EnumSet.copyOf(Status.ACTIVE));

    @Inject private Register register;
    @Inject private Sessions sessions;
    @Inject private Explainer explainer;
    @Inject private PlacesTold told;
    @Inject private RollCsv csv;
    @Inject private Visit visit;

    private TrainingSession session;
    private Paged<EnrolmentLine> active;
    private Paged<EnrolmentLine> left;
    private EnrolmentLine chosen;
    private SeatCount seats;

    public TrainingSession getSession() {
        if (session == null) {
            Long id = visit.number("id");
            session =
                    id == null
                            ? sessions.read(visit.asked("code"), visit.visitor())
                            : sessions.read(id, visit.visitor());
        }
        return session;
    }

    public String getCode() {
        return getSession().getCode();
    }

    /** Only staff act; others who run the session read. */
    public boolean isActing() {
        return visit.caller().isStaff();
    }

    public Paged<EnrolmentLine> getActive() {
        if (active == null) {
            active = page(Status.ACTIVE, visit.page());
        }
        return active;
    }

    public Paged<EnrolmentLine> getLeft() {
        if (left == null) {
            left = page(LEFT, 0);
        }
        return left;
    }

    private Paged<EnrolmentLine> page(Set<Status> statuses, int page) {
        return register.ofSession(getSession().getId(), statuses, page, SIZE, visit.caller());
    }

    /** Of the enrolments in a list. */
    public List<Long> ids(List<EnrolmentLine> lines) {
        return lines.stream().map(line -> line.entry().getId()).toList();
    }

    /** The entry that the address names, if it is one of this session, or null. */
    public EnrolmentLine getChosen() {
        Long id = visit.number("entry");
        if (chosen == null && id != null) {
            EnrolmentLine line = register.one(id, visit.caller());
            boolean ours = line.entry().getSession().getId().equals(getSession().getId());
            chosen = ours ? line : null;
        }
        return chosen;
    }

    public SeatCount getSeats() {
        if (seats == null) {
            seats = register.counts(List.of(getSession().getId())).get(getSession().getId());
        }
        return seats;
    }

    /** How many more hold a place than there are places (R10). */
    public int getOverbookedBy() {
        Integer capacity = getSession().getCapacity();
        return capacity == null ? 0 : Math.max(0, getSeats().getOccupying() - capacity);
    }

    /** Free places, null without a limit. */
    public Integer getFree() {
        Integer capacity = getSession().getCapacity();
        return capacity == null ? null : Math.max(0, capacity - getSeats().getOccupying());
    }

    /** Why an entry stands where it stands. */
    public String cause(EnrolmentLine line) {
        return explainer.cause(line, visit.locale());
    }

    /** The same for what would stand in the way. */
    public String why(Explanation why) {
        return explainer.cause(why, visit.locale());
    }

    public List<Quota> getQuotas() {
        return register.quotas(getSession().getId());
    }

    public String told(Quota quota) {
        return told.quota(quota, visit.locale());
    }

    /** Answers the whole list as a file. */
    public void download() {
        csv.download(
                getSession(), visit.caller(), visit.locale(), FacesContext.getCurrentInstance());
    }
}
