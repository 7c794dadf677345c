package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;

/** What the référents say to a sheet that they read over: one comment each to each section. */
@ApplicationScoped
@Transactional
public class SheetComments {

    static final int LONGEST = 600;

    @PersistenceContext(unitName = "coordination")
    private EntityManager em;

    @Inject private Circle circle;
    @Inject private MissionSheets sheets;
    @Inject private Clock clock;

    /** Those to a sheet, in the order in which they came. */
    List<SheetComment> of(MissionSheet sheet) {
        return em.createQuery(
                        "SELECT c FROM CoordinationComment c JOIN FETCH c.section s WHERE s.sheet ="
                                + " :sheet ORDER BY c.writtenAt, c.id",
                        SheetComment.class)
                .setParameter("sheet", sheet)
                .getResultList();
    }

    /** In place of what they wrote before; nothing takes it back. */
    public void write(long section, String words, Caller by) {
        if (!circle.includes(by)) {
            throw Refusal.forbidden();
        }
        SheetSection about =
                Optional.ofNullable(em.find(SheetSection.class, section))
                        .filter(it -> !it.sheet().isUnsent())
                        .orElseThrow(Refusal::notFound);
        em.lock(about.sheet(), LockModeType.PESSIMISTIC_WRITE);
        if (!about.sheet().isInReview(sheets.today())) {
            throw Refusal.conflict("wrong-state").saying("coordination.problem.review-over");
        }
        var checks = new Checks();
        String text = checks.optional("words", words, LONGEST);
        checks.refuseIfWrong();
        Optional<SheetComment> known =
                of(about.sheet()).stream()
                        .filter(it -> it.isTo(about) && it.getPerson() == by.id())
                        .findFirst();
        if (text == null) {
            known.ifPresent(em::remove);
        } else {
            SheetComment comment = known.orElseGet(() -> new SheetComment(about, by.id()));
            comment.write(text, clock.instant());
            em.persist(comment);
        }
    }
}
