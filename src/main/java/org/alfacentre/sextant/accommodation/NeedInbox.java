package org.alfacentre.sextant.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/**
 * The référent handicap's side: all needs that are kept, those to answer first. Every reading is
 * audited.
 */
@ApplicationScoped
@Transactional
public class NeedInbox {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private NeedLetters letters;
    @Inject private Audit audit;
    @Inject private Clock clock;

    /** The needs that are kept: without an answer first, then by date of the session. */
    public Paged<NeedLine> page(int page, int size, Caller reader) {
        reader.mustBe(Role.DISABILITY_REFERENT);
        long total =
                em.createQuery(
                                "SELECT COUNT(n) FROM AccommodationNeed n WHERE n.enrolment IS NOT"
                                        + " NULL",
                                Long.class)
                        .getSingleResult();
        List<NeedLine> lines =
                em.createQuery(
                                "SELECT n FROM AccommodationNeed n JOIN FETCH n.enrolment e JOIN"
                                        + " FETCH e.person JOIN FETCH e.session s ORDER BY CASE WHEN"
                                        + " n.answeredAt IS NULL THEN 0 ELSE 1 END, s.startsAt, n.id",
                                AccommodationNeed.class)
                        .setFirstResult(page * size)
                        .setMaxResults(size)
                        .getResultStream()
                        .map(NeedInbox::line)
                        .toList();
        if (!lines.isEmpty()) {
            String ids =
                    lines.stream()
                            .map(line -> String.valueOf(line.stated().id()))
                            .collect(Collectors.joining(", "));
            audit.record(reader.actor(), "needs-read", "need", null, ids);
        }
        return new Paged<>(lines, page, size, total);
    }

    /** How many wait for an answer; reads none of them. */
    public long unanswered(Caller reader) {
        reader.mustBe(Role.DISABILITY_REFERENT);
        return em.createQuery(
                        "SELECT COUNT(n) FROM AccommodationNeed n WHERE n.status = :stated",
                        Long.class)
                .setParameter("stated", NeedState.STATED)
                .getSingleResult();
    }

    /** What will be done, for the person to read on their enrolment; they get a mail without it. */
    public StatedNeed answer(long id, String answer, Caller reader) {
        reader.mustBe(Role.DISABILITY_REFERENT);
        AccommodationNeed need = em.find(AccommodationNeed.class, id);
        if (need == null || need.getEnrolment() == null) {
            throw Refusal.notFound();
        }
        need.answer(Needs.words("answer", answer), clock.instant());
        letters.answered(id, need.getEnrolment());
        audit.record(reader.actor(), "need-answered", "need", id, null);
        return StatedNeed.of(need);
    }

    private static NeedLine line(AccommodationNeed need) {
        Enrolment entry = need.getEnrolment();
        return new NeedLine(
                StatedNeed.of(need),
                entry.getSession(),
                entry.getPerson().getName(),
                entry.getPerson().getEmail(),
                entry.getStatus());
    }
}
