package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.identity.Caller;

/**
 * What other quotas would bring about, counted from the rows as they are: nobody waits for it and
 * nothing is written. When they are kept the engine decides anew.
 */
@ApplicationScoped
@Transactional
public class QuotaPreview {

    @Inject private Books books;
    @Inject private Promotion promotion;
    @Inject private SelectorValues values;

    /**
     * How full a quota is.
     *
     * @param taken places taken now; of a quota for each value, by whoever has taken most
     * @param overbookedBy places taken above the size, of all values together (R10)
     */
    public record Line(Quota quota, int taken, int overbookedBy) {}

    /**
     * Somebody of the queue and what stands in their way.
     *
     * @param why null for one who would get a place
     */
    public record Waiting(Enrolment entry, int rank, Explanation why) {}

    /**
     * The whole of the effect.
     *
     * @param promoted those who would get a place, in order
     * @param blocked those who would go on waiting, in order
     * @param free places left after that for anybody, null for no limit
     * @param byStaff the engine would leave the choice to staff (R6, R9)
     */
    public record Effect(
            List<Line> quotas,
            List<Waiting> promoted,
            List<Waiting> blocked,
            Integer free,
            boolean byStaff) {}

    /** Refuses like the real change would. */
    public Effect of(long session, List<QuotaProposal> proposals, Caller by) {
        by.mustBeStaff();
        Book book = books.peek(session);
        values.mustExist(proposals);
        SessionPlaces.mustBeKeepable(proposals, book.session().getCapacity());
        book.ration(
                proposals.stream().map(proposal -> new Quota(session, proposal, null)).toList());
        return effect(book);
    }

    /** How full the quotas are that are kept, in the order they were written. */
    public List<Line> now(long session) {
        return lines(books.peek(session));
    }

    private static List<Line> lines(Book book) {
        return book.quotas().stream().map(quota -> line(book, quota)).toList();
    }

    private Effect effect(Book book) {
        List<Line> lines = lines(book);
        List<Enrolment> chosen = book.promotable();
        chosen.forEach(book.seats()::suppose);
        List<Waiting> blocked =
                book.seats().queue().stream()
                        .filter(entry -> !chosen.contains(entry))
                        .map(entry -> waiting(book, entry, book.whyWaiting(entry)))
                        .toList();
        return new Effect(
                lines,
                chosen.stream().map(entry -> waiting(book, entry, null)).toList(),
                blocked,
                book.seats().free(),
                promotion.isForStaff(book));
    }

    private static Waiting waiting(Book book, Enrolment entry, Explanation why) {
        return new Waiting(entry, book.seats().rank(entry), why);
    }

    private static Line line(Book book, Quota quota) {
        Map<String, Integer> taken = book.seats().taken(quota);
        int most = taken.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int above =
                quota.getKind() == QuotaKind.HELD
                        ? 0
                        : taken.values().stream()
                                .mapToInt(places -> Math.max(0, places - quota.getSize()))
                                .sum();
        return new Line(quota, most, above);
    }
}
