package org.alfacentre.sextant.disability;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.NeedView;
import org.alfacentre.sextant.axis.NeedView.Need;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;

/** {@code /disability/measures.xhtml}: what is arranged, need by need, and what is late. */
@Named("disabilityMeasures")
@RequestScoped
public class MeasuresPage {

    @Inject private Measures measures;
    @Inject private NeedView needs;
    @Inject private SessionView sessions;
    @Inject private CurrentUser user;
    @Inject private Notices notices;
    @Inject private Deadlines deadlines;

    private Map<Long, SessionCard> cards;
    private List<Arranged> found;
    private List<Line> nameless;
    private MeasureKind kind;
    private String provider;

    /** A need that is kept and what is arranged for it. */
    public record Arranged(
            Need need, SessionCard session, List<Line> measures, Deadline interpreter) {

        /** Nothing is arranged yet, and for an interpreter the time is short. */
        public boolean isUrgent() {
            return measures.isEmpty() && interpreter.isShort();
        }
    }

    /** A measure, its session and its deadline. */
    public record Line(Measure measure, SessionCard session, Deadline deadline) {

        public boolean isLate() {
            return measure.isOpen() && deadline.isShort();
        }
    }

    @PostConstruct
    void read() {
        List<Need> kept = needs.kept(user.require());
        Set<Long> ids = kept.stream().map(Need::id).collect(Collectors.toSet());
        List<Measure> all = measures.all(user.require());
        cards =
                sessions.find(
                        Stream.concat(
                                        kept.stream().map(Need::session),
                                        all.stream().map(Measure::getSession))
                                .collect(Collectors.toSet()));
        Map<Long, List<Measure>> byNeed =
                all.stream().collect(Collectors.groupingBy(Measure::getNeed));
        found = new ArrayList<>();
        for (Need need : kept) {
            found.add(arranged(need, byNeed.getOrDefault(need.id(), List.of())));
        }
        nameless =
                byNeed.entrySet().stream()
                        .filter(it -> !ids.contains(it.getKey()))
                        .flatMap(it -> lines(it.getValue()).stream())
                        .filter(it -> it.measure().getState() != MeasureState.CANCELLED)
                        .filter(it -> deadlines.isToCome(it.session()))
                        .toList();
    }

    private Arranged arranged(Need need, List<Measure> its) {
        SessionCard session = cards.get(need.session());
        return new Arranged(
                need, session, lines(its), deadlines.of(MeasureKind.SIGN_LANGUAGE, session));
    }

    private List<Line> lines(List<Measure> some) {
        return some.stream()
                .map(
                        it -> {
                            SessionCard session = cards.get(it.getSession());
                            return new Line(it, session, deadlines.of(it.getKind(), session));
                        })
                .toList();
    }

    public String plan(long need) {
        return told(
                "disability.planned", () -> measures.plan(need, kind, provider, user.require()));
    }

    public String move(long measure, MeasureState next) {
        return told(
                "disability.moved", () -> measures.move(measure, next, provider, user.require()));
    }

    private String told(String key, Runnable act) {
        return notices.told(key, "/disability/measures.xhtml?faces-redirect=true", act);
    }

    public List<Arranged> getFound() {
        return found;
    }

    /** Booked for a need whose consent was withdrawn or whose time is over. */
    public List<Line> getNameless() {
        return nameless;
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }
}
