package org.alfacentre.sextant.territories;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alfacentre.sextant.axis.EnrolmentFields;
import org.alfacentre.sextant.axis.ExtraField;
import org.alfacentre.sextant.axis.SessionFacts;

/** A plenary morning and workshops in the afternoon: who stays for lunch, and what they may eat. */
@ApplicationScoped
public class LunchOfTheDay implements EnrolmentFields {

    private static final int KEPT_DAYS = 1;
    private static final int LONGEST = 200;

    @Override
    public List<ExtraField> fields(SessionFacts session) {
        return List.of(
                ExtraField.yesNo("lunch"), ExtraField.text("diet", LONGEST).health(KEPT_DAYS));
    }
}
