package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.SeriesAnswer;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.enrolment.catalogue.Catalogue;
import org.alfacentre.sextant.enrolment.catalogue.CatalogueEntry;
import org.alfacentre.sextant.enrolment.catalogue.PlacesTold;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.Series;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** A series as a participant reads it, and where they ask for all of it or for a part (R21). */
@Named("cycle")
@RequestScoped
public class EnrolSeries {

    @Inject private Catalogue catalogue;
    @Inject private Enrolments enrolments;
    @Inject private PlacesTold told;
    @Inject private Counter counter;
    @Inject private Notices notices;
    @Inject private Visit visit;

    private List<CatalogueEntry> sessions;
    private Map<Long, Status> standing;
    private String refused;

    /** Never empty: a series without a published session is nobody's to see. */
    public List<CatalogueEntry> getSessions() {
        if (sessions == null) {
            sessions = catalogue.ofSeries(visit.id("series"));
            if (sessions.isEmpty()) {
                throw Refusal.notFound();
            }
        }
        return sessions;
    }

    public Series getSeries() {
        return getSessions().get(0).session().getSeries();
    }

    public Action getAction() {
        return getSessions().get(0).session().getAction();
    }

    /** Where the reader stands in a session, or null. */
    public Status standing(CatalogueEntry session) {
        if (standing == null) {
            List<Long> ids = getSessions().stream().map(it -> it.session().getId()).toList();
            standing = visit.visitor().map(it -> catalogue.standing(it.id(), ids)).orElse(Map.of());
        }
        return standing.get(session.session().getId());
    }

    public String badge(CatalogueEntry session) {
        return told.badge(session.places(), visit.locale());
    }

    /** Whether the reader may still ask for a place in it. */
    public boolean isOpen(CatalogueEntry session) {
        return session.places().isOpen() && standing(session) == null;
    }

    public boolean isAnyOpen() {
        return getSessions().stream().anyMatch(this::isOpen);
    }

    /** Whether some must wait: then all that is asked for waits together. */
    public boolean isWait() {
        return getSessions().stream().anyMatch(it -> isOpen(it) && it.places().isWait());
    }

    /** All stand ticked until some are unticked. */
    public boolean isTicked(CatalogueEntry session) {
        List<Long> ticked = visit.numbers("sessions");
        return ticked.isEmpty() ? refused == null : ticked.contains(session.session().getId());
    }

    /** This page for whom signs in and comes back. */
    public String getTarget() {
        return "/enrol-series.xhtml?series=" + getSeries().getId();
    }

    /** Why nothing was given just now, or null. */
    public String getRefused() {
        return refused;
    }

    /** Asks for all sessions that are ticked, or a place in the queue for them together. */
    public String enrol() {
        List<Long> ticked = visit.numbers("sessions");
        List<Long> asked =
                getSessions().stream()
                        .map(it -> it.session().getId())
                        .filter(ticked::contains)
                        .toList();
        if (asked.isEmpty()) {
            refused = counter.word("enrol.series.missing", visit.locale());
            return null;
        }
        try {
            SeriesAnswer answer =
                    enrolments.enrolWhole(
                            getSeries().getId(), asked, visit.caller().id(), visit.caller());
            Status status = answer.enrolments().get(answer.enrolments().size() - 1).getStatus();
            notices.done("enrol.series.done." + status, asked.size());
            return "/enrol-series.xhtml?faces-redirect=true&series=" + getSeries().getId();
        } catch (Refusal refusal) {
            refused = named(refusal).orElse("") + counter.words(refusal, visit.locale());
            return null;
        }
    }

    /** Which session it was that stood against all. */
    private Optional<String> named(Refusal refusal) {
        return getSessions().stream()
                .filter(it -> it.session().getId().equals(refusal.members().get("session")))
                .findFirst()
                .map(it -> it.session().getTitle() + " (" + it.session().getCode() + ") – ");
    }
}
