package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.enrolment.Answer;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Prospect;
import org.alfacentre.sextant.enrolment.catalogue.CatalogueEntry;
import org.alfacentre.sextant.enrolment.catalogue.PlacesTold;
import org.alfacentre.sextant.field.page.EnrolmentFieldsPage;
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/**
 * A session as a participant reads it, and where they ask for a place: 1 check my details, 2 read
 * it again and confirm. The address says which session and which step; nothing is kept between
 * requests.
 */
@Named("enrol")
@RequestScoped
public class EnrolPage {

    private static final String FRAGMENTS = "/WEB-INF/sextant/enrolment/";
    private static final String ADDRESS = "/enrol.xhtml?faces-redirect=true&session=";

    @Inject private Counter counter;
    @Inject private EnrolmentFieldsPage fields;
    @Inject private PlacesTold told;
    @Inject private Notices notices;
    @Inject private Visit visit;

    private CatalogueEntry entry;
    private Optional<EnrolmentLine> standing;
    private Prospect prospect;
    private String refused;

    public CatalogueEntry getEntry() {
        if (entry == null) {
            entry = counter.session(visit.asked("session"));
        }
        return entry;
    }

    public String getCode() {
        return getEntry().session().getCode();
    }

    public String getStep() {
        String step = visit.asked("step");
        return step == null ? "" : step;
    }

    /** What stands beside the session: where the reader stands, or what they may do. */
    public String getPanel() {
        return FRAGMENTS + panel() + ".xhtml";
    }

    private String panel() {
        if (getStanding() != null) {
            return "standing";
        }
        if (!getEntry().places().isOpen()) {
            return "closed";
        }
        if (!visit.visitor().isPresent()) {
            return getStep().isEmpty() ? "invite" : "newcomer";
        }
        if (prospect() instanceof Prospect.No) {
            return "objection";
        }
        return getStep().equals("recap") ? "recap" : "details";
    }

    public boolean isNewcomer() {
        return panel().equals("newcomer");
    }

    /** The reader's active entry, or null. */
    public EnrolmentLine getStanding() {
        if (standing == null) {
            standing =
                    visit.visitor().flatMap(it -> counter.standing(getEntry().session(), it.id()));
        }
        return standing.orElse(null);
    }

    public String getSentence() {
        return counter.sentence(getStanding(), visit.locale());
    }

    private Prospect prospect() {
        if (prospect == null) {
            prospect = counter.prospect(getEntry().session(), visit.caller());
        }
        return prospect;
    }

    /** What the reader would get now, why, and what can be done (R25). */
    public String getOutlook() {
        return counter.words(prospect(), getEntry().session(), visit.locale());
    }

    /** What stands against it, or null. */
    public String getObstacle() {
        return prospect() instanceof Prospect.No no ? no.why().code() : null;
    }

    /** Whether who asks now will wait; of a stranger, what holds for most. */
    public boolean isWait() {
        return visit.visitor().isPresent()
                ? prospect() instanceof Prospect.Wait
                : getEntry().places().isWait();
    }

    /** Whether the reader is here for their own sake: then that comes first on a small screen. */
    public boolean isDeskFirst() {
        return !getStep().isEmpty() || getStanding() != null;
    }

    /** Whether the reader may enrol others in it too. */
    public boolean isForColleagues() {
        return getEntry().places().isOpen()
                && visit.visitor().filter(counter::mayEnrolOthers).isPresent();
    }

    public String getBadge() {
        return told.badge(getEntry().places(), visit.locale());
    }

    public String getDetail() {
        return told.detail(getEntry(), visit.locale());
    }

    public List<String> getQuotas() {
        return told.quotas(getEntry().quotas(), visit.locale());
    }

    /** Whom the action's sheet says it is for, in its own words, or null. */
    public String getAudience() {
        var sheet = getEntry().session().getAction().getSheet();
        return sheet.audience() == null ? sheet.audienceDerived() : sheet.audience();
    }

    public List<String> getObjectives() {
        return getEntry().session().getAction().getSheet().objectives();
    }

    /** Who leads it, by name, with their organisation. */
    public List<String> getTrainers() {
        return getEntry().session().getTrainers().stream().map(it -> name(it)).sorted().toList();
    }

    private static String name(Trainer trainer) {
        return trainer.getOrganisation() == null
                ? trainer.getName()
                : trainer.getName() + " (" + trainer.getOrganisation() + ")";
    }

    /** What the window's title says first: where the reader stands in enrolling. */
    public String getHeading() {
        String key =
                switch (panel()) {
                    case "standing" -> "enrol.standing." + getStanding().entry().getStatus();
                    case "details" -> isWait() ? "enrol.invite.wait" : "enrol.invite";
                    case "recap" -> "enrol.recap";
                    default -> "enrol.session";
                };
        return counter.word(key, visit.locale());
    }

    /** This session for whom signs in and comes back. */
    public String getTarget() {
        return "/enrol.xhtml?session=" + getCode();
    }

    /** Why the place was not given just now, or null. */
    public String getRefused() {
        return refused;
    }

    /** Asks for the place; asked twice, it shows what there is. */
    public String confirm() {
        try {
            Answer answer = fields.enrol(getEntry().session().getId(), visit.caller());
            if (answer instanceof Answer.Existing) {
                notices.warn("enrol.existing");
            }
            return ADDRESS + getCode() + "&step=done";
        } catch (Refusal refusal) {
            refused = refusal.wrong().isEmpty() ? counter.words(refusal, visit.locale()) : null;
            return null;
        }
    }
}
