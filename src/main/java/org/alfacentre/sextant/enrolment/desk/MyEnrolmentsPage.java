package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.shell.Visit;

/**
 * One's own enrolments, and the one that the address names. Opening a link does nothing: it shows
 * what a button will do (R8).
 */
@Named("mine")
@RequestScoped
public class MyEnrolmentsPage {

    @Inject private Register register;
    @Inject private Counter counter;
    @Inject private EnrolmentCalendar calendar;
    @Inject private Visit visit;
    @Inject private Clock clock;

    private List<MyEnrolment> all;

    public List<MyEnrolment> getAll() {
        if (all == null) {
            Locale locale = visit.locale();
            all =
                    register.ofPerson(visit.caller().id(), visit.caller()).stream()
                            .map(line -> mine(line, locale))
                            .toList();
        }
        return all;
    }

    private MyEnrolment mine(EnrolmentLine line, Locale locale) {
        return new MyEnrolment(line, counter.sentence(line, locale), clock.instant());
    }

    /** Offers to answer first, then by date; those without one last, besides the chosen one. */
    public List<MyEnrolment> getUpcoming() {
        return others().filter(MyEnrolment::isUpcoming).sorted().toList();
    }

    public List<MyEnrolment> getPast() {
        return others().filter(it -> !it.isUpcoming()).toList();
    }

    private Stream<MyEnrolment> others() {
        MyEnrolment chosen = getChosen();
        return getAll().stream().filter(it -> it != chosen);
    }

    /** Nothing is to come, chosen or not. */
    public boolean isIdle() {
        return getAll().stream().noneMatch(MyEnrolment::isUpcoming);
    }

    /** The enrolment that the address names, if it is the reader's, or null. */
    public MyEnrolment getChosen() {
        String id = visit.asked("enrolment");
        return id == null
                ? null
                : getAll().stream()
                        .filter(it -> String.valueOf(it.getId()).equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** The sessions that were asked for together with the chosen one, by date; empty if none. */
    public List<MyEnrolment> getParts() {
        MyEnrolment chosen = getChosen();
        if (chosen == null || !chosen.isWhole()) {
            return List.of();
        }
        Long series = chosen.entry().getSeries();
        List<MyEnrolment> parts =
                getAll().stream()
                        .filter(it -> it.isWhole() && series.equals(it.entry().getSeries()))
                        .sorted()
                        .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    /** What was read is not true any more. */
    void forget() {
        all = null;
    }

    /** The address names an enrolment that is not the reader's. */
    public boolean isStranger() {
        return visit.asked("enrolment") != null && getChosen() == null;
    }

    /** What the reader is about to do, before they confirm it. */
    public String getAct() {
        String act = visit.asked("act");
        MyEnrolment chosen = getChosen();
        return act != null && chosen != null && chosen.allows(act) ? act : "";
    }

    /** Answers the appointments of the chosen enrolment as a file, when the address asks for it. */
    public void download() {
        MyEnrolment chosen = getChosen();
        if (chosen != null && "ics".equals(visit.asked("as"))) {
            calendar.download(chosen.entry(), visit.locale(), FacesContext.getCurrentInstance());
        }
    }
}
