package org.alfacentre.sextant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alfacentre.sextant.axis.ExtraField;
import org.alfacentre.sextant.axis.SessionFields;

/** Which of the sheet's three channels of reception a local meeting compares (domain.md §2.2). */
@ApplicationScoped
public class ChannelOfTheMeeting implements SessionFields {

    @Override
    public List<ExtraField> fields() {
        return List.of(ExtraField.choice("channel", "physical", "phone", "mail"));
    }
}
