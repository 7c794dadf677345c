package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.QuotaKind;
import org.alfacentre.sextant.enrolment.QuotaPreview;
import org.alfacentre.sextant.enrolment.Retrying;
import org.alfacentre.sextant.enrolment.SessionPlaces;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;
import org.alfacentre.sextant.time.ParisTime;

/** The quotas of a session, written as a whole; an emptied line is a quota less. */
@Named("quotas")
@RequestScoped
public class QuotaEditor {

    private static final int SPARE = 2;
    private static final int MOST = 30;

    @Inject private RollPage page;
    @Inject private QuotaReading reading;
    @Inject private SessionPlaces places;
    @Inject private QuotaPreview preview;
    @Inject private Notices notices;
    @Inject private FieldErrors wrong;
    @Inject private Visit visit;

    private List<QuotaRow> rows;
    private List<QuotaPreview.Line> filled;
    private QuotaPreview.Effect effect;

    public boolean isOpen() {
        return "quotas".equals(visit.asked("edit"));
    }

    public List<QuotaRow> getRows() {
        if (rows == null) {
            Long sent = visit.number("rows");
            rows = sent == null ? stored() : typed((int) Math.min(sent, MOST));
        }
        return rows;
    }

    /** Of the quotas that the form was filled with, however often it was sent since. */
    public String getStamp() {
        String sent = visit.asked("stamp");
        return sent == null ? Quota.stamp(page.getQuotas()) : sent;
    }

    public QuotaKind[] getKinds() {
        return QuotaKind.values();
    }

    public Attribute[] getAttributes() {
        return Attribute.values();
    }

    public List<String> getSuggestions() {
        return reading.suggestions(visit.locale());
    }

    private List<QuotaRow> stored() {
        List<Quota> quotas = page.getQuotas();
        List<QuotaRow> lines = new ArrayList<>();
        for (Quota quota : quotas) {
            lines.add(reading.row(lines.size(), quota, visit.locale()));
        }
        IntStream.range(quotas.size(), quotas.size() + SPARE)
                .mapToObj(QuotaRow::blank)
                .forEach(lines::add);
        return lines;
    }

    private List<QuotaRow> typed(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        n ->
                                new QuotaRow(
                                        n,
                                        text("name-" + n),
                                        text("kind-" + n),
                                        text("size-" + n),
                                        text("attribute-" + n),
                                        text("value-" + n),
                                        text("end-" + n)))
                .toList();
    }

    private String text(String field) {
        String value = visit.asked(field);
        return value == null ? "" : value;
    }

    /** The quotas that are kept, and how full they are. */
    public List<QuotaPreview.Line> getFilled() {
        if (filled == null) {
            filled = preview.now(page.getSession().getId());
        }
        return filled;
    }

    /** What the quotas as typed would do, or null while they are not looked at. */
    public QuotaPreview.Effect getEffect() {
        return effect;
    }

    /** Looks at the effect of the quotas as they are typed, without saving them. */
    public void look() {
        try {
            effect =
                    preview.of(
                            page.getSession().getId(),
                            keepHours(reading.proposals(getRows(), visit.locale())),
                            visit.caller());
        } catch (Refusal refusal) {
            wrong.refused(refusal);
        }
    }

    public String save() {
        try {
            visit.caller().mustBeStaff();
            long session = page.getSession().getId();
            List<QuotaProposal> proposals = keepHours(reading.proposals(getRows(), visit.locale()));
            String seen = getStamp();
            Retrying.run(() -> places.ration(session, proposals, seen, visit.caller().actor()));
            notices.done("roll.quotas.saved");
            return "/session.xhtml?faces-redirect=true&tab=people&code=" + page.getCode();
        } catch (Refusal refusal) {
            wrong.refused(refusal);
            return null;
        }
    }

    /** A date that was not touched keeps the hour that a module may have given it. */
    private List<QuotaProposal> keepHours(List<QuotaProposal> proposals) {
        List<Quota> before = page.getQuotas();
        return proposals.stream()
                .map(
                        proposal ->
                                before.stream()
                                        .filter(quota -> sameButHour(quota, proposal))
                                        .findFirst()
                                        .map(QuotaReading::proposal)
                                        .orElse(proposal))
                .toList();
    }

    private static boolean sameButHour(Quota quota, QuotaProposal proposal) {
        LocalDate last = QuotaReading.lastDay(quota);
        LocalDate asked =
                QuotaReading.end(proposal) == null
                        ? null
                        : ParisTime.day(QuotaReading.end(proposal).minusSeconds(1));
        return quota.getName().equals(proposal.name())
                && quota.getKind() == proposal.kind()
                && quota.getSize() == proposal.size()
                && quota.getSelector().equals(proposal.selector())
                && Objects.equals(last, asked);
    }
}
