package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.calendar.Appointments;
import org.alfacentre.sextant.mail.calendar.CalendarObject;
import org.alfacentre.sextant.mail.delivery.Sender;
import org.alfacentre.sextant.mail.text.Facts;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Words;

/**
 * The appointments of an enrolment as one file: the same as those of its mails, UID and SEQUENCE
 * included, so that a calendar that has them already does not have them twice.
 */
@ApplicationScoped
class EnrolmentCalendar {

    private static final Pattern EVENT =
            Pattern.compile("BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", Pattern.DOTALL);
    private static final String HEAD =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//GIP Alfa Centre//Sextant//FR\r\n"
                    + "METHOD:PUBLISH\r\n";
    private static final String FOOT = "END:VCALENDAR\r\n";

    @Inject private Words words;
    @Inject private Installation installation;
    @Inject private Sender sender;
    @Inject private Clock clock;

    void download(Enrolment entry, Locale locale, FacesContext faces) {
        byte[] bytes = ics(entry, locale).getBytes(StandardCharsets.UTF_8);
        ExternalContext response = faces.getExternalContext();
        response.responseReset();
        response.setResponseContentType("text/calendar; charset=UTF-8");
        response.setResponseContentLength(bytes.length);
        response.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"" + entry.getSession().getCode() + ".ics\"");
        try {
            response.getResponseOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private String ics(Enrolment entry, Locale locale) {
        Person person = entry.getPerson();
        URI page =
                URI.create(
                        installation.baseUrl() + "/my-enrolments.xhtml?enrolment=" + entry.getId());
        var parties =
                new Appointments.Parties(
                        words.of(locale, "mail.calendar.organizer"),
                        sender.address(),
                        person.getName(),
                        person.getEmail(),
                        page,
                        locale);
        var session = Facts.parse(LetterFacts.of(entry.getSession()).asJson()).sessions().get(0);
        List<CalendarObject> objects =
                new Appointments(words, parties, clock.instant()).request(entry.getId(), session);
        return HEAD + events(objects) + FOOT;
    }

    static String events(List<CalendarObject> objects) {
        return objects.stream()
                .flatMap(object -> EVENT.matcher(object.ics()).results())
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }
}
