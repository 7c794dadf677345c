package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.NeedView;
import org.alfacentre.sextant.axis.NeedView.Need;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;

/** What the référent handicap arranges for the needs of any session. */
@ApplicationScoped
@Transactional
public class Measures {

    private static final int LONGEST_PROVIDER = 200;

    @PersistenceContext(unitName = "disability")
    private EntityManager em;

    @Inject private NeedView needs;
    @Inject private ModulePost post;
    @Inject private Clock clock;

    /** All of them, for who arranges them. */
    public List<Measure> all(Caller by) {
        by.mustBe(Role.DISABILITY_REFERENT);
        return em.createQuery("SELECT m FROM DisabilityMeasure m ORDER BY m.id", Measure.class)
                .getResultList();
    }

    /** What is arranged for a session, without a word on whom it is for. */
    List<Measure> arranged(long session) {
        return em.createQuery(
                        "SELECT m FROM DisabilityMeasure m WHERE m.session = :session AND m.state <>"
                                + " :cancelled ORDER BY m.kind, m.id",
                        Measure.class)
                .setParameter("session", session)
                .setParameter("cancelled", MeasureState.CANCELLED)
                .getResultList();
    }

    /** For a need that is kept. */
    public Measure plan(long need, MeasureKind kind, String provider, Caller by) {
        Need known =
                needs.kept(by).stream()
                        .filter(it -> it.id() == need)
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        var checks = new Checks();
        String name = checks.optional("provider", provider, LONGEST_PROVIDER);
        if (kind == null) {
            checks.wrong("kind", "required");
        }
        checks.refuseIfWrong();
        var measure = new Measure(need, known.session(), kind, name, clock.instant());
        em.persist(measure);
        return measure;
    }

    /**
     * A provider is named before anything is booked; with the last of a need's measures confirmed
     * its person is told.
     */
    public Measure move(long id, MeasureState next, String provider, Caller by) {
        by.mustBe(Role.DISABILITY_REFERENT);
        Measure measure = em.find(Measure.class, id);
        if (measure == null) {
            throw Refusal.notFound();
        }
        var checks = new Checks();
        String name = checks.optional("provider", provider, LONGEST_PROVIDER);
        if (next == null) {
            checks.wrong("state", "required");
        } else if (needsProvider(next) && name == null && measure.getProvider() == null) {
            checks.wrong("provider", "disability.problem.no-provider");
        }
        checks.refuseIfWrong();
        measure.become(next, name);
        if (next == MeasureState.CONFIRMED && isReady(measure.getNeed())) {
            post.sendForNeed(DisabilityModule.ID, MeasuresReady.NAME, measure.getNeed(), by);
        }
        return measure;
    }

    private boolean isReady(long need) {
        return em.createQuery(
                        "SELECT m.state FROM DisabilityMeasure m WHERE m.need = :need",
                        MeasureState.class)
                .setParameter("need", need)
                .getResultStream()
                .allMatch(it -> it == MeasureState.CONFIRMED || it == MeasureState.CANCELLED);
    }

    /** What nobody has booked yet. */
    List<Measure> toBook() {
        return em.createQuery(
                        "SELECT m FROM DisabilityMeasure m WHERE m.state = :planned ORDER BY m.id",
                        Measure.class)
                .setParameter("planned", MeasureState.PLANNED)
                .getResultList();
    }

    private static boolean needsProvider(MeasureState state) {
        return state == MeasureState.BOOKED || state == MeasureState.CONFIRMED;
    }
}
