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

    public boolean isDated() {
        return !getSession().getHalfDays().isEmpty();
    }

    /** A row of the form; {@code halfDay} is null for a first date. */
    public record Row(int n, HalfDay halfDay) {}

    /** The half-days there are, or two to date. */
    public List<Row> getRows() {
        return isDated()
                ? getSession().getHalfDays().stream()
                        .map(half -> new Row(half.getN(), half))
                        .toList()
                : List.of(new Row(1, null), new Row(2, null));
    }

    /** What a field shows: what was typed, else where the half-day stands now. */
    public String value(Row row, String field) {
        String name = name(row.n(), field);
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

    private static String name(int n, String field) {
        return "halfDays-" + n + "-" + field;
    }

    public String move() {
        var typed = new Typed(request);
        try {
            List<SessionMove.To> halfDays = new ArrayList<>();
            for (int n : numbers()) {
                halfDay(typed, n).filter(this::isElsewhere).ifPresent(halfDays::add);
            }
            typed.checks().refuseIfWrong();
            if (halfDays.isEmpty()) {
                throw Refusal.conflict("nothing-moves");
            }
            var move = new SessionMove(halfDays, new SessionEdit(), typed.text("reason"));
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

    private List<Integer> numbers() {
        return getRows().stream().map(Row::n).toList();
    }

    private static Optional<SessionMove.To> halfDay(Typed typed, int n) {
        LocalDate date = typed.day(name(n, "date"));
        if (date == null) {
            return Optional.empty();
        }
        Period period =
                Arrays.stream(Period.values())
                        .filter(one -> one.name().equals(typed.text(name(n, "period"))))
                        .findFirst()
                        .orElse(null);
        return Optional.of(
                new SessionMove.To(
                        n, date, period, typed.time(name(n, "start")), typed.time(name(n, "end"))));
    }

    private boolean isElsewhere(SessionMove.To to) {
        return getSession().getHalfDays().stream()
                .filter(half -> half.getN() == to.n())
                .noneMatch(half -> to.to(half.getSlot()).equals(half.getSlot()));
    }

    /** The form's rows bear the half-days' numbers, a plan's fields their places in the session. */
    private Refusal byNumber(Refusal refusal) {
        List<Integer> all = numbers();
        return refusal.renamed(
                field -> {
                    String renamed = field;
                    for (int i = 0; i < all.size(); i++) {
                        renamed = renamed.replace("halfDays[" + i + "]", "halfDays-" + all.get(i));
                    }
                    return renamed;
                });
    }

    private String back() {
        return "/session.xhtml?faces-redirect=true&code=" + getSession().getCode();
    }
}
