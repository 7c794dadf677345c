package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.SessionNotes;
import org.alfacentre.sextant.shell.Words;

/** What convocation and reminders tell of a day of the référents besides. */
@ApplicationScoped
public class DayNote {

    @Inject private SessionNotes notes;
    @Inject private Words words;

    /**
     * @param agenda the subjects that are kept; none yet: nothing is told of them
     */
    void tell(long session, List<String> agenda) {
        notes.tell(CoordinationModule.ID, session, language -> lines(agenda, language));
    }

    private List<String> lines(List<String> agenda, Locale language) {
        List<String> lines = new ArrayList<>();
        if (!agenda.isEmpty()) {
            lines.add(words.of(language, "coordination.note.agenda", String.join(" ; ", agenda)));
        }
        lines.add(words.of(language, "coordination.note"));
        return lines;
    }
}
