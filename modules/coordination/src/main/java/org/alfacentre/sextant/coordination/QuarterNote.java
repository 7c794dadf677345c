package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;
import org.alfacentre.sextant.axis.SessionNotes;
import org.alfacentre.sextant.shell.Words;

/** Convocation and reminders ask who cannot come to send their alternate. */
@ApplicationScoped
public class QuarterNote implements SessionListener {

    @Inject private SessionNotes notes;
    @Inject private Words words;

    @Override
    public void published(SessionCard session) {
        notes.tell(
                CoordinationModule.ID,
                session.id(),
                language -> List.of(words.of(language, "coordination.note")));
    }
}
