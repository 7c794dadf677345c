package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.axis.Field;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.people.Audience;

/**
 * Each family of professionals has its share of a half-day until J-21 (domain.md §2.6): training
 * bodies at most so much, the others at least so much when somebody has set it.
 */
@ApplicationScoped
public class AudienceShares implements QuotaPolicy {

    private static final int WHOLE = 100;

    @Inject private SettingsView settings;

    /** The shares in percent, and until how many days before. */
    public record Shares(int trainingMost, int sproLeast, int prescribersLeast, int until) {

        /** Whether training bodies may have less than all places. */
        public boolean isTrainingLimited() {
            return trainingMost < WHOLE;
        }
    }

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        return quotas(session, shares());
    }

    /** As they are set now. */
    Shares shares() {
        return new Shares(
                number(DisabilityModule.TRAINING_MOST),
                number(DisabilityModule.SPRO_LEAST),
                number(DisabilityModule.PRESCRIBERS_LEAST),
                number(DisabilityModule.SINGLES_FROM));
    }

    private int number(Field field) {
        return settings.number(DisabilityModule.ID, field);
    }

    static List<QuotaProposal> quotas(SessionFacts session, Shares shares) {
        List<QuotaProposal> quotas = new ArrayList<>();
        if (session.capacity() == null) {
            return quotas;
        }
        Instant until = session.startOfDayBefore(shares.until());
        if (shares.isTrainingLimited()) {
            quotas.add(
                    QuotaProposal.cap(
                            "organismes de formation",
                            part(session, shares.trainingMost()),
                            of(Audience.TRAINING),
                            until));
        }
        if (shares.sproLeast() > 0) {
            quotas.add(
                    QuotaProposal.held(
                            "acteurs du SPRO",
                            part(session, shares.sproLeast()),
                            of(Audience.SPRO),
                            until));
        }
        if (shares.prescribersLeast() > 0) {
            int left = session.capacity() - part(session, shares.sproLeast());
            quotas.add(
                    QuotaProposal.held(
                            "prescripteurs",
                            Math.min(left, part(session, shares.prescribersLeast())),
                            of(Audience.PRESCRIBER),
                            until));
        }
        return quotas;
    }

    /** Rounded up. */
    private static int part(SessionFacts session, int percent) {
        return (session.capacity() * percent + WHOLE - 1) / WHOLE;
    }

    private static Selector of(Audience audience) {
        return new Selector(Attribute.AUDIENCE, audience.name());
    }
}
