package org.alfacentre.sextant.mail.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.alfacentre.sextant.mail.text.Facts;
import org.alfacentre.sextant.mail.text.Samples;
import org.alfacentre.sextant.mail.text.SessionTold;
import org.alfacentre.sextant.shell.Words;
import org.junit.jupiter.api.Test;

class AppointmentsTest {

    private static final URI PAGE =
            URI.create("https://sextant.example/sextant/my-enrolments.xhtml?enrolment=42");

    @Test
    void aPlaceBecomesOneObjectForEachHalfDay() throws Exception {
        List<CalendarObject> objects =
                appointments("Camille Martin").request(42, session(Samples.usual()));

        assertThat(objects).hasSize(2);
        Calendar first = parse(objects.get(0));
        assertThat(value(first, "UID")).isEqualTo("enrolment-42-101@sextant.alfacentre.org");
        assertThat(value(parse(objects.get(1)), "UID"))
                .isEqualTo("enrolment-42-102@sextant.alfacentre.org");
        assertThat(first.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(value(first, "SEQUENCE")).isEqualTo("1");
        assertThat(value(first, "DTSTART")).isEqualTo("20260401T073000Z");
        assertThat(value(first, "DTEND")).isEqualTo("20260401T103000Z");
        assertThat(value(first, "SUMMARY")).isEqualTo("Handicap visuel ou auditif");
        assertThat(value(first, "LOCATION")).isEqualTo("GIP Alfa Centre, salle Loire, Orléans");
        assertThat(value(first, "ORGANIZER")).isEqualTo("mailto:programme@sextant.example");
        assertThat(objects.get(0).ics().replace("\r\n ", ""))
                .contains("RSVP=FALSE", "BEGIN:VALARM");
        assertThat(first.validate().hasErrors()).isFalse();
    }

    @Test
    void takingItBackKeepsTheNameAndRaisesTheSequence() throws Exception {
        SessionTold session = session(Samples.usual());

        Calendar taken =
                parse(appointments("Camille").cancel(42, session, session.halfDays()).get(0));

        assertThat(value(taken, "UID")).isEqualTo("enrolment-42-101@sextant.alfacentre.org");
        assertThat(taken.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(value(taken, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(taken, "SEQUENCE")).isEqualTo("2");
        assertThat(taken.validate().hasErrors()).isFalse();
    }

    @Test
    void noValueBreaksOutOfItsLine() throws Exception {
        String ics =
                appointments(Samples.HOSTILE + "\r\nX-EVIL:1")
                        .request(42, session(Samples.hostile()))
                        .get(0)
                        .ics();

        assertThat(ics.lines())
                .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("X-EVIL"));
        assertThat(ics.replaceAll("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(value(parse(new CalendarObject("REQUEST", ics)), "SUMMARY"))
                .startsWith("Zoé {0} #{user} ${x} <script>alert('x')</script>");
    }

    @Test
    void aStreamOfObjectsComesApartAgain() {
        List<CalendarObject> objects = appointments("A").request(42, session(Samples.usual()));

        assertThat(CalendarObject.split(CalendarObject.join(objects))).isEqualTo(objects);
        assertThat(CalendarObject.split(CalendarObject.join(List.of()))).isEmpty();
    }

    private static SessionTold session(Facts facts) {
        return facts.sessions().get(0);
    }

    private static Appointments appointments(String attendee) {
        return new Appointments(
                new Words(),
                new Appointments.Parties(
                        "Programme d’appui",
                        "programme@sextant.example",
                        attendee,
                        "camille@structure.example",
                        PAGE,
                        Locale.FRENCH),
                Instant.parse("2026-03-01T08:00:00Z"));
    }

    private static Calendar parse(CalendarObject object) throws Exception {
        return new CalendarBuilder().build(new StringReader(object.ics()));
    }

    private static String value(Calendar calendar, String property) {
        VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
        return event.getRequiredProperty(property).getValue();
    }
}
