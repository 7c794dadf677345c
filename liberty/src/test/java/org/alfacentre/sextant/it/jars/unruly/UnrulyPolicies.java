package org.alfacentre.sextant.it.jars.unruly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentFields;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.ExtraField;
import org.alfacentre.sextant.axis.PublicationCheck;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.SessionFields;
import org.alfacentre.sextant.axis.WaitingListPolicy;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.session.WaitingListRules;

/** What decides on sessions and places. */
@ApplicationScoped
public class UnrulyPolicies
        implements QuotaPolicy,
                EnrolmentPolicy,
                WaitingListPolicy,
                PublicationCheck,
                SessionFields,
                EnrolmentFields {

    private static final QuotaProposal QUOTA =
            QuotaProposal.cap("2 par structure", 2, Selector.each(Attribute.ORGANISATION), null);

    @Override
    public Set<String> actions() {
        return Set.of("UNRULY");
    }

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        return Mood.answer(List.of(QUOTA), () -> Mood.many(QUOTA));
    }

    @Override
    public Eligibility eligibility(SessionFacts session, Candidate candidate) {
        return Mood.answer(Eligibility.accepted());
    }

    @Override
    public WaitingListRules rules(SessionFacts session) {
        return Mood.answer(WaitingListRules.DEFAULT);
    }

    @Override
    public int priority(SessionFacts session, Candidate candidate) {
        return Mood.answer(0, () -> Integer.MAX_VALUE);
    }

    @Override
    public List<Remark> check(SessionCard session) {
        Remark remark = Remark.warning("unruly.name");
        return Mood.answer(List.of(remark), () -> Mood.many(remark));
    }

    @Override
    public List<ExtraField> fields() {
        ExtraField field = ExtraField.yesNo("session").mandatory();
        return Mood.answer(List.of(field), () -> Mood.many(field));
    }

    @Override
    public List<ExtraField> fields(SessionFacts session) {
        ExtraField field = ExtraField.yesNo("enrolment");
        return Mood.answer(List.of(field), () -> Mood.many(field));
    }
}
