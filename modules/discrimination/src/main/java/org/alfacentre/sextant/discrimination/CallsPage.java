package org.alfacentre.sextant.discrimination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /discrimination/calls.xhtml}: the calls for volunteers, and a new one. */
@Named("discriminationCalls")
@RequestScoped
public class CallsPage {

    @Inject private Calls calls;
    @Inject private SelectionDesk desk;
    @Inject private SessionView sessions;
    @Inject private PeopleView people;
    @Inject private CallWords words;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<Line> lines;
    private List<PlannedSlot> slots;
    private String departement;
    private LocalDate closesOn;

    /** A call, the session it is for, and how many volunteered. */
    public record Line(Call call, SessionCard session, int candidacies, boolean open) {}

    @PostConstruct
    void read() {
        slots = Stream.generate(PlannedSlot::new).limit(SelectionDesk.HALF_DAYS).toList();
    }

    public List<Line> getLines() {
        if (lines == null) {
            Map<Long, SessionCard> cards =
                    sessions.all(DiscriminationModule.ACTION).stream()
                            .collect(Collectors.toMap(SessionCard::id, it -> it));
            Map<Long, Long> counts = calls.counts();
            lines =
                    calls.all().stream()
                            .filter(it -> cards.containsKey(it.getSession()))
                            .map(
                                    it ->
                                            new Line(
                                                    it,
                                                    cards.get(it.getSession()),
                                                    counts.getOrDefault(it.getId(), 0L).intValue(),
                                                    it.isOpen(calls.today())))
                            .toList();
        }
        return lines;
    }

    /** Opens the call and leads to the draft of its session. */
    public String open() {
        String of = departement == null || departement.isBlank() ? null : departement;
        var wanted =
                new SelectionDesk.Wanted(
                        of,
                        closesOn,
                        slots.stream().map(PlannedSlot::slot).filter(Objects::nonNull).toList());
        try {
            Call call = desk.open(wanted, user.require());
            notices.done("discrimination.opened");
            return "/discrimination/call.xhtml?faces-redirect=true&id=" + call.getId();
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    /** Of a new call. */
    public int getPlaces() {
        return words.places();
    }

    public List<PeopleView.Territory> getDepartements() {
        return people.departements();
    }

    public List<PlannedSlot> getSlots() {
        return slots;
    }

    public Period[] getPeriods() {
        return Period.values();
    }

    public String getDepartement() {
        return departement;
    }

    public void setDepartement(String departement) {
        this.departement = departement;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
