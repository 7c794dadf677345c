package org.alfacentre.sextant.session;

import static org.alfacentre.sextant.session.SessionEdit.ALERT_AT;
import static org.alfacentre.sextant.session.SessionEdit.CANCEL_UNTIL;
import static org.alfacentre.sextant.session.SessionEdit.CLOSES_AT;
import static org.alfacentre.sextant.session.SessionEdit.CUT_OFF_AT;
import static org.alfacentre.sextant.session.SessionEdit.OPENS_AT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alfacentre.sextant.field.Filled;
import org.alfacentre.sextant.field.SessionAnswers;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Turns the parts of an edit into the session's own; ids that lead nowhere are refused by field.
 */
@ApplicationScoped
class SessionParts {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SessionAnswers answers;

    /** Everything but places, half-days and dates. */
    void apply(TrainingSession session, SessionEdit edit) {
        edit.ifGiven(SessionEdit.TITLE, session::entitle);
        if (edit.hasAny(SessionEdit.DEPARTEMENT, SessionEdit.NETWORK)) {
            concern(session, edit);
        }
        if (edit.hasAny(SessionEdit.SERIES, SessionEdit.COHORT)) {
            session.belongTo(
                    edit.has(SessionEdit.SERIES)
                            ? find(Series.class, edit, SessionEdit.SERIES)
                            : session.getSeries(),
                    edit.has(SessionEdit.COHORT)
                            ? find(Cohort.class, edit, SessionEdit.COHORT)
                            : session.getCohort());
        }
        if (edit.hasAny(SessionEdit.VENUE, SessionEdit.ROOM)) {
            hold(session, edit);
        }
        if (edit.has(SessionEdit.OWNER)) {
            session.beOwnedBy(find(Person.class, edit, SessionEdit.OWNER));
        }
        edit.ifGiven(SessionEdit.TRAINERS, ids -> session.beLedBy(trainers(ids)));
        edit.ifGiven(SessionEdit.OVERRIDE_REASON, session::override);
        listAndApproval(session, edit);
    }

    /** What the action's modules asked, once the session is there. */
    void answer(TrainingSession session, List<Filled> filled) {
        answers.keep(session.getId(), filled);
    }

    private void concern(TrainingSession session, SessionEdit edit) {
        LocalNetwork network =
                edit.has(SessionEdit.NETWORK)
                        ? find(LocalNetwork.class, edit, SessionEdit.NETWORK)
                        : session.getNetwork();
        String departement = edit.or(SessionEdit.DEPARTEMENT, session.getDepartement());
        if (departement != null && em.find(Departement.class, departement) == null) {
            throw Refusal.invalid("departement", "unknown-departement", departement);
        }
        session.concern(departement, network);
    }

    /** A room brings its venue; another venue leaves the room behind. */
    private void hold(TrainingSession session, SessionEdit edit) {
        Room room =
                edit.has(SessionEdit.ROOM)
                        ? find(Room.class, edit, SessionEdit.ROOM)
                        : session.getRoom();
        Venue venue =
                edit.has(SessionEdit.VENUE)
                        ? find(Venue.class, edit, SessionEdit.VENUE)
                        : room == null ? session.getVenue() : room.getVenue();
        if (room != null && !room.getVenue().equals(venue)) {
            if (edit.has(SessionEdit.ROOM) && edit.has(SessionEdit.VENUE)) {
                throw Refusal.invalid("room", "room-elsewhere", room.getName());
            }
            room = null;
        }
        session.holdAt(venue, room);
    }

    private List<Trainer> trainers(Set<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            return List.of();
        }
        List<Trainer> found =
                em.createQuery("SELECT t FROM Trainer t WHERE t.id IN :ids", Trainer.class)
                        .setParameter("ids", ids)
                        .getResultList();
        if (found.size() < ids.size()) {
            var missing = new HashSet<>(ids);
            found.forEach(trainer -> missing.remove(trainer.getId()));
            throw Refusal.invalid("trainers", "unknown-reference", join(missing));
        }
        return found;
    }

    private static String join(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void listAndApproval(TrainingSession session, SessionEdit edit) {
        WaitingListRules now = session.getWaitingList();
        session.waitBy(
                new WaitingListRules(
                        edit.or(SessionEdit.LIST_MODE, now.getMode()),
                        edit.or(SessionEdit.OFFER_HOURS, now.getOfferHours()),
                        edit.or(SessionEdit.MINIMUM_HOURS, now.getMinimumHours()),
                        edit.or(SessionEdit.LIST_LIMIT, now.getLimit()),
                        Boolean.TRUE.equals(edit.or(SessionEdit.LIST_PAUSED, now.isPaused()))));
        session.approveBy(
                Boolean.TRUE.equals(
                        edit.or(SessionEdit.APPROVAL_REQUIRED, session.isApprovalRequired())),
                Boolean.TRUE.equals(
                        edit.or(SessionEdit.APPROVAL_HOLDS, session.isApprovalHolds())));
    }

    /**
     * The half-days of a draft become those planned: matched by their number, else the next one
     * that is left. A published session keeps its dates, which only move.
     */
    void replan(TrainingSession session, List<PlannedHalfDay> planned) {
        var left = new TreeSet<Integer>();
        session.getHalfDays().forEach(half -> left.add(half.getN()));
        planned.stream().map(PlannedHalfDay::n).filter(Objects::nonNull).forEach(left::remove);
        boolean draft = session.getStatus() == SessionStatus.DRAFT;
        for (PlannedHalfDay half : planned) {
            Integer n = session.hasHalfDay(half.n()) ? half.n() : left.pollFirst();
            if (!draft && (n == null || !session.halfDay(n).getSlot().equals(half.slot()))) {
                throw Refusal.conflict("dates-only-move");
            }
            if (n == null) {
                session.addHalfDay(half.slot(), half.theme());
            } else {
                session.reschedule(Map.of(n, half.slot()));
                session.treatTheme(n, half.theme());
            }
        }
        if (!draft && !left.isEmpty()) {
            throw Refusal.conflict("dates-only-move");
        }
        left.forEach(session::removeHalfDay);
    }

    /**
     * What was given; the rest keeps its distance to the first day.
     *
     * @param before the first day until now, or null when there was none
     */
    void openWindow(TrainingSession session, SessionEdit edit, LocalDate before) {
        EnrolmentWindow kept = kept(session, before);
        session.open(
                new EnrolmentWindow(
                        edit.or(OPENS_AT, kept.getOpensAt()),
                        edit.or(CLOSES_AT, kept.getClosesAt()),
                        edit.or(CUT_OFF_AT, kept.getCutOffAt()),
                        edit.or(CANCEL_UNTIL, kept.getCancelUntil()),
                        edit.or(ALERT_AT, kept.getAlertAt())));
    }

    private static EnrolmentWindow kept(TrainingSession session, LocalDate before) {
        LocalDate first = session.getFirstDay();
        if (first == null) {
            return session.getWindow();
        }
        return before == null
                ? EnrolmentWindow.before(first).openingAt(session.getWindow().getOpensAt())
                : session.getWindow().shifted(ChronoUnit.DAYS.between(before, first));
    }

    private <T> T find(Class<T> type, SessionEdit edit, SessionEdit.Part<Long> part) {
        Long id = edit.or(part, null);
        T found = id == null ? null : em.find(type, id);
        if (id != null && found == null) {
            throw Refusal.invalid(part.field(), "unknown-reference", String.valueOf(id));
        }
        return found;
    }
}
