package org.alfacentre.sextant.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.schema.Row;
import org.alfacentre.sextant.session.EnrolmentWindow;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.SessionLine;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.WaitingListRules;

/**
 * A session as REST answers it; venue, room, trainers, owner and the like are ids; {@code fields}:
 * what modules asked, as far as the caller reads.
 */
@JsonbNillable
public record SessionJson(
        Long id,
        String code,
        String action,
        String title,
        String status,
        String departement,
        Long network,
        Long venue,
        Long room,
        List<HalfDayJson> halfDays,
        Integer minimum,
        Integer capacity,
        SeatsJson seats,
        Instant opensAt,
        Instant closesAt,
        Instant cutOffAt,
        Instant cancelUntil,
        Instant alertAt,
        Long owner,
        WaitingListJson waitingList,
        ApprovalJson approval,
        List<Long> trainers,
        int sequence,
        Long series,
        Long cohort,
        Map<String, String> fields) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** A half-day in Europe/Paris. */
    @JsonbNillable
    public record HalfDayJson(
            int n, String date, String period, String start, String end, String theme) {

        static HalfDayJson of(HalfDay halfDay) {
            return new HalfDayJson(
                    halfDay.getN(),
                    halfDay.getDate().toString(),
                    halfDay.getPeriod().name(),
                    HOUR.format(halfDay.getStart()),
                    HOUR.format(halfDay.getEnd()),
                    halfDay.getTheme());
        }
    }

    /** The numbers of lists; {@code free} is null without a capacity. */
    @JsonbNillable
    public record SeatsJson(
            int confirmed,
            int offered,
            int requested,
            int waiting,
            Integer free,
            int heldForList,
            int overbookedBy) {

        static SeatsJson of(SessionLine line) {
            return new SeatsJson(
                    line.seats().getConfirmed(),
                    line.seats().getOffered(),
                    line.seats().getRequested(),
                    line.seats().getWaiting(),
                    line.free(),
                    line.seats().getHeldForList(),
                    line.overbookedBy());
        }
    }

    /** Hours are working hours (R7). */
    @JsonbNillable
    public record WaitingListJson(
            String mode, int offerHours, int minimumHours, Integer limit, boolean paused) {

        static WaitingListJson of(WaitingListRules rules) {
            return new WaitingListJson(
                    rules.getMode().name(),
                    rules.getOfferHours(),
                    rules.getMinimumHours(),
                    rules.getLimit(),
                    rules.isPaused());
        }
    }

    /** Whether staff decide, and whether a request occupies a place meanwhile. */
    public record ApprovalJson(boolean required, boolean holdsPlace) {}

    static SessionJson of(SessionLine line, Map<String, String> fields) {
        TrainingSession session = line.session();
        EnrolmentWindow window = session.getWindow();
        return new SessionJson(
                session.getId(),
                session.getCode(),
                session.getAction().getCode(),
                session.getTitle(),
                session.getStatus().name(),
                session.getDepartement(),
                id(session.getNetwork()),
                id(session.getVenue()),
                id(session.getRoom()),
                session.getHalfDays().stream().map(HalfDayJson::of).toList(),
                session.getMinimum(),
                session.getCapacity(),
                SeatsJson.of(line),
                window.getOpensAt() == null ? session.getPublishedAt() : window.getOpensAt(),
                window.getClosesAt(),
                window.getCutOffAt(),
                window.getCancelUntil(),
                window.getAlertAt(),
                id(session.getOwner()),
                WaitingListJson.of(session.getWaitingList()),
                new ApprovalJson(session.isApprovalRequired(), session.isApprovalHolds()),
                session.getTrainers().stream().map(Row::getId).sorted().toList(),
                session.getIcalSequence(),
                id(session.getSeries()),
                id(session.getCohort()),
                fields);
    }

    private static Long id(Row row) {
        return row == null ? null : row.getId();
    }
}
