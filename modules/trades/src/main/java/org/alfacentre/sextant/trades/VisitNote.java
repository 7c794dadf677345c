package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.SessionNotes;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;

/**
 * What convocation and reminders say of the visit: when and where one meets, what to bring, how one
 * gets there (domain.md §2.8). A part of the kernel's mails, so that a day has one reminder (M16).
 */
@ApplicationScoped
class VisitNote {

    private final SessionNotes notes;
    private final Words words;
    private final Formats formats;

    @Inject
    VisitNote(SessionNotes notes, Words words, Formats formats) {
        this.notes = notes;
        this.words = words;
        this.formats = formats;
    }

    protected VisitNote() {
        this(null, null, null);
    }

    void tell(long session, Logistics visit) {
        notes.tell(TradesModule.ID, session, language -> lines(visit, language));
    }

    List<String> lines(Logistics visit, Locale language) {
        List<String> lines = new ArrayList<>();
        String time = visit.meetsAt() == null ? null : formats.time(language, visit.meetsAt());
        add(lines, language, "meet", Stream.of(time, visit.meetingPoint(), visit.address()));
        String card = visit.identityCard() ? words.of(language, "trades.note.card") : null;
        add(lines, language, "bring", Stream.of(card, visit.equipment()));
        add(lines, language, "transport", Stream.of(visit.transport()));
        return lines;
    }

    private void add(List<String> lines, Locale language, String what, Stream<String> parts) {
        String said = parts.filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (!said.isEmpty()) {
            lines.add(words.of(language, "trades.note." + what, said));
        }
    }
}
