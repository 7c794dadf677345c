package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alfacentre.sextant.axis.EnrolmentFields;
import org.alfacentre.sextant.axis.ExtraField;
import org.alfacentre.sextant.axis.SessionFacts;

/**
 * How visitors get to the company, and whom to call if something happens there, which is forgotten
 * the day after (domain.md §4.1).
 */
@ApplicationScoped
public class TheVisitorsJourney implements EnrolmentFields {

    private static final int KEPT_DAYS = 1;
    private static final int LONGEST = 200;

    @Override
    public List<ExtraField> fields(SessionFacts session) {
        return List.of(
                ExtraField.choice("travel", "coach", "own-car", "offers-seats", "seeks-seat"),
                ExtraField.text("emergency", LONGEST).personal(KEPT_DAYS));
    }
}
