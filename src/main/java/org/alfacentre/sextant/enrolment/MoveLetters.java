package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.session.SessionMoved;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.time.ParisTime;

/** Tells everybody concerned that a session has other dates, once for each move (R17). */
@ApplicationScoped
class MoveLetters {

    @Inject private Outbox outbox;

    void tell(Book book, Enrolment entry, SessionMoved event) {
        if (!entry.getPerson().isActive()) {
            return;
        }
        LetterFacts facts =
                LetterFacts.of(book.session())
                        .with("reason", event.reason())
                        .with("status", entry.getStatus())
                        .with("deadline", entry.getOfferExpiresAt())
                        .with("previous", previous(event));
        String key = "moved:" + book.session().getIcalSequence() + ":" + entry.getId();
        Long session = book.session().getId();
        outbox.put(
                new Letter(
                        key,
                        "session-moved",
                        null,
                        entry.getPerson(),
                        session,
                        entry.getId(),
                        null,
                        facts.asMap(),
                        book.now(),
                        null));
    }

    private static List<Map<String, Object>> previous(SessionMoved event) {
        List<Map<String, Object>> before = new ArrayList<>();
        for (SessionMoved.Held held : event.before()) {
            Slot slot = held.slot();
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("id", held.id());
            value.put("n", held.n());
            value.put("date", slot.date().toString());
            value.put("period", slot.period().name());
            value.put("startsAt", ParisTime.at(slot.date(), slot.start()).toString());
            value.put("endsAt", ParisTime.at(slot.date(), slot.end()).toString());
            before.add(value);
        }
        return before;
    }
}
