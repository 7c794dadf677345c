package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.alfacentre.sextant.axis.MailingDesk;
import org.alfacentre.sextant.axis.MailingDesk.Prepared;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** Where and when the action is launched, and the mail that announces it. */
@ApplicationScoped
@Transactional
public class Launches {

    static final int LONGEST_PLACE = 200;

    /** A mail to many has one text, in the language of the programme. */
    private static final Locale LANGUAGE = Locale.FRENCH;

    @PersistenceContext(unitName = "discrimination")
    private EntityManager em;

    @Inject private MailingDesk desk;
    @Inject private ProgrammeView programme;
    @Inject private Words words;
    @Inject private Formats formats;
    @Inject private Clock clock;

    /** Where and when. */
    public record Wanted(LocalDate on, LocalTime at, String place) {}

    /** The one that lies ahead, today's too. */
    Optional<Launch> ahead() {
        return em.createQuery(
                        "SELECT l FROM DiscriminationLaunch l WHERE l.heldOn >= :today ORDER BY"
                                + " l.heldOn, l.id",
                        Launch.class)
                .setParameter("today", today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In place of the one that lies ahead, if any. */
    public Launch hold(Wanted wanted, Caller by) {
        by.mustBeStaff();
        var checks = new Checks();
        String place = checks.required("place", wanted.place(), LONGEST_PLACE);
        if (wanted.at() == null) {
            checks.wrong("at", "required");
        }
        if (wanted.on() == null) {
            checks.wrong("on", "required");
        } else if (wanted.on().isBefore(today())) {
            checks.wrong("on", "discrimination.problem.launch-past");
        }
        checks.refuseIfWrong();
        Launch launch = ahead().orElse(null);
        if (launch == null) {
            launch = new Launch(wanted.on(), wanted.at(), place);
            em.persist(launch);
        } else {
            launch.hold(wanted.on(), wanted.at(), place);
        }
        return launch;
    }

    /** Has the mail to all prepared that tells of it; staff confirm it where it is shown. */
    public Prepared announce(Caller by) {
        by.mustBeStaff();
        Launch launch = ahead().orElseThrow(Refusal::notFound);
        String day = formats.day(LANGUAGE, launch.getHeldOn());
        return desk.toAll(
                words.of(LANGUAGE, "discrimination.launch.subject", day),
                words.of(
                        LANGUAGE,
                        "discrimination.launch.text",
                        title(),
                        day,
                        formats.time(LANGUAGE, launch.getBeginsAt()),
                        launch.getPlace()),
                by);
    }

    /** In the sheet's own words and quotation marks. */
    private String title() {
        return programme
                .sheet(DiscriminationModule.ACTION)
                .map(ActionSheet::title)
                .orElse(DiscriminationModule.ACTION);
    }

    private LocalDate today() {
        return ParisTime.day(clock.instant());
    }
}
