package org.alfacentre.sextant.it;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

/** One calendar object as the mail program of its reader gets it. */
record Appointment(String method, String uid, int sequence, String start, String location) {

    /** Those of all mails of the kind to the person of that letter, the earliest mail first. */
    static List<Appointment> of(Scene scene, String letter, String kind) {
        return of(scene.letters(), scene.letters().to(letter, kind));
    }

    /** Those of these mails. */
    static List<Appointment> of(Letters letters, List<Map<String, Object>> messages) {
        List<Appointment> found = new ArrayList<>();
        for (Map<String, Object> message : messages) {
            try {
                read(letters.mail(message), found);
            } catch (MessagingException | IOException | ParserException e) {
                throw new AssertionError("no mail with calendars: " + message, e);
            }
        }
        return found;
    }

    private static void read(Part part, List<Appointment> found)
            throws MessagingException, IOException, ParserException {
        if (part.getContent() instanceof Multipart parts) {
            for (int n = 0; n < parts.getCount(); n++) {
                read(parts.getBodyPart(n), found);
            }
        } else if (part instanceof BodyPart body && body.getFileName() != null) {
            found.add(of(new CalendarBuilder().build(body.getInputStream())));
        }
    }

    private static Appointment of(Calendar calendar) {
        if (calendar.getComponents().size() != 1) {
            throw new AssertionError("one event for each file: " + calendar);
        }
        Component event = calendar.getComponents().get(0);
        return new Appointment(
                calendar.getProperty(Property.METHOD).orElseThrow().getValue(),
                event.getProperty(Property.UID).orElseThrow().getValue(),
                Integer.parseInt(event.getProperty(Property.SEQUENCE).orElseThrow().getValue()),
                event.getProperty(Property.DTSTART).orElseThrow().getValue(),
                event.getProperty(Property.LOCATION).map(Property::getValue).orElse(null));
    }
}
