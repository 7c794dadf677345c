package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.SchedulingRights;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.SessionMove;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Moves or cancels a session ({@code ?code=}), and says beforehand how many persons it tells. */
@Named("endOrMove")
@RequestScoped
public class EndOrMove {

    @Inject private Sessions sessions;
    @Inject private CurrentUser user;
    @Inject private FormAnswers answers;
    @Inject private HttpServletRequest request;

    private TrainingSession session;

    public void open() {
        if (!SchedulingRights.maySchedule(user.require(), getSession())) {
            throw Refusal.forbidden();
        }
    }

    public TrainingSession getSession() {
        if (session == null) {
            String code = new Typed(request).text("code");
            if (code == null) {
                throw Refusal.notFound();
            }
            session = sessions.read(code, user.caller());
        }
        return session;
    }

    /** How many persons would be told now. */
    public int getTold() {
        return sessions.told(getSession().getId());
    }

    /**
     * A row of the form.
     *
     * @param key what its fields are named by: the half-day's number, which no new one bears
     * @param halfDay null for one to be added
     */
    public record Row(String key, HalfDay halfDay) {}

    /** The half-days there are, and a day's more. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        getSession().getHalfDays().forEach(half -> rows.add(new Row("" + half.getN(), half)));
        rows.add(new Row("new-1", null));
        rows.add(new Row("new-2", null));
        return rows;
    }

    public boolean isDropped(Row row) {
        return row.halfDay() != null && new Typed(request).text(name(row.key(), "drop")) != null;
    }

    /** What a field shows: what was typed, else where the half-day stands now. */
    public String value(Row row, String field) {
        String name = name(row.key(), field);
        if (request.getParameter("typed") != null) {
            return new Typed(request).text(name);
        }
        HalfDay half = row.halfDay();
        if (half == null) {
            return null;
        }
        return switch (field) {
            case "date" -> half.getDate().toString();
            case "period" -> half.getPeriod().name();
            case "start" -> half.getStart().toString();
            default -> half.getEnd().toString();
        };
    }

    public String typed(String field) {
        return new Typed(request).text(field);
    }

    private static String name(String row, String field) {
        return "halfDays-" + row + "-" + field;
    }

    public String move() {
        var typed = new Typed(request);
        try {
            List<Integer> dropped =
                    getRows().stream()
                            .filter(this::isDropped)
                            .map(row -> row.halfDay().getN())
                            .toList();
            List<SessionMove.To> halfDays = new ArrayList<>();
            for (Row row : kept()) {
                halfDay(typed, row).ifPresent(halfDays::add);
            }
            typed.checks().refuseIfWrong();
            var move = new SessionMove(halfDays, dropped, new SessionEdit(), typed.text("reason"));
            if (move.isEmpty()) {
                throw Refusal.conflict("nothing-moves");
            }
            int told = getTold();
            sessions.move(getSession().getId(), move, user.require());
            answers.done("session.moved", told);
            return back();
        } catch (Refusal refusal) {
            answers.refused(byNumber(refusal));
            return null;
        }
    }

    public String cancel() {
        var typed = new Typed(request);
        try {
            int told = getTold();
            sessions.cancel(getSession().getId(), typed.text("reason"), user.require());
            answers.done("session.cancelled", told);
            return back();
        } catch (Refusal refusal) {
            answers.refused(refusal);
            return null;
        }
    }

    private List<Row> kept() {
        return getRows().stream().filter(row -> !isDropped(row)).toList();
    }

    /** Where the row's half-day goes; none for one that stays where it is. */
    private static Optional<SessionMove.To> halfDay(Typed typed, Row row) {
        String key = row.key();
        LocalDate date = typed.day(name(key, "date"));
        if (date == null) {
            return Optional.empty();
        }
        Period period =
                Arrays.stream(Period.values())
                        .filter(one -> one.name().equals(typed.text(name(key, "period"))))
                        .findFirst()
                        .orElse(null);
        HalfDay half = row.halfDay();
        var to =
                new SessionMove.To(
                        half == null ? null : half.getN(),
                        date,
                        period,
                        typed.time(name(key, "start")),
                        typed.time(name(key, "end")));
        return Optional.of(to)
                .filter(it -> half == null || !it.to(half.getSlot()).equals(half.getSlot()));
    }

    /** The form's rows bear numbers of their own, a plan's fields their places in the session. */
    private Refusal byNumber(Refusal refusal) {
        List<String> all =
                kept().stream()
                        .filter(row -> row.halfDay() != null || isTyped(row))
                        .map(Row::key)
                        .toList();
        return refusal.renamed(
                field -> {
                    String renamed = field;
                    for (int i = 0; i < all.size(); i++) {
                        renamed = renamed.replace("halfDays[" + i + "]", "halfDays-" + all.get(i));
                    }
                    return renamed;
                });
    }

    private boolean isTyped(Row row) {
        return new Typed(request).text(name(row.key(), "date")) != null;
    }

    private String back() {
        return "/session.xhtml?faces-redirect=true&code=" + getSession().getCode();
    }
}
