package org.alfacentre.sextant.session;

import static org.alfacentre.sextant.programme.ActionsOfTheSource.action;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class SessionCalendarTest {

    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    private final TrainingSession session =
            new TrainingSession("A6-2026-01", action("A6"), null, null, NOW);
    private final SessionCalendar calendar =
            new SessionCalendar(URI.create("http://localhost/session.xhtml?code=A6-2026-01"), NOW);

    @Test
    void hasOneEventForEachHalfDayAndNobodysName() throws IOException, ParserException {
        session.addHalfDay(
                Slot.of(LocalDate.of(2026, 3, 12), Period.MORNING), "Le handicap ; visuel");
        session.addHalfDay(Slot.of(LocalDate.of(2026, 4, 23), Period.AFTERNOON), null);

        String ics = calendar.of(session);

        List<VEvent> events = events(ics);
        assertThat(events).hasSize(2);
        assertThat(ics)
                .contains("METHOD:PUBLISH", "DTSTART:20260312T083000Z", "DTEND:20260423T150000Z");
        assertThat(ics).doesNotContain("ATTENDEE", "ORGANIZER");
        assertThat(events.get(0).getDescription().getValue()).isEqualTo("Le handicap ; visuel");
    }

    @Test
    void aMoveRaisesTheSequenceAndACancellationSaysSo() {
        session.addHalfDay(Slot.of(LocalDate.of(2026, 3, 12), Period.MORNING), null);

        session.reschedule(Map.of(1, Slot.of(LocalDate.of(2026, 3, 19), Period.MORNING)));
        session.changeCalendars();

        assertThat(calendar.of(session)).contains("SEQUENCE:1", "STATUS:CONFIRMED");

        session.cancel("salle indisponible");

        assertThat(calendar.of(session)).contains("SEQUENCE:2", "STATUS:CANCELLED");
    }

    private static List<VEvent> events(String ics) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(ics)).getComponents("VEVENT");
    }
}
