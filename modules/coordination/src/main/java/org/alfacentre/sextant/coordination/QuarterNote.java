package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;

/**
 * Convocation and reminders ask who cannot come to send their alternate, and tell the agenda once
 * it is kept.
 */
@ApplicationScoped
public class QuarterNote implements SessionListener {

    @Inject private Surveys surveys;
    @Inject private DayNote note;

    @Override
    public void published(SessionCard session) {
        note.tell(session.id(), surveys.agenda(session.id()));
    }
}
