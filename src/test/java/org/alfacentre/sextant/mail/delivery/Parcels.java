package org.alfacentre.sextant.mail.delivery;

import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.mail.calendar.CalendarObject;

/** Parcels to carry in tests. */
final class Parcels {

    private static final String ICS =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

    private Parcels() {}

    static Parcel to(String email, String name, int appointments) {
        return new Parcel(
                12L,
                "confirmation",
                7L,
                "<one@sextant.alfacentre.org>",
                "fr",
                Instant.parse("2026-03-01T08:00:00Z"),
                new Parcel.Address("programme@sextant.example", Sender.NAME),
                new Parcel.Address(email, name),
                new Parcel.Address("gestion@sextant.example", "Gestion"),
                new Parcel.Content(
                        "Inscription confirmée : Zoé\r\nBcc: evil@example.org",
                        "<!DOCTYPE html><html lang=\"fr\"><p>Bonjour Zoé</p></html>",
                        "Bonjour Zoé,\n\nà bientôt\n",
                        java.util.Collections.nCopies(
                                appointments, new CalendarObject("REQUEST", ICS))));
    }

    static Parcel plain() {
        return to("zoe@structure.example", "Zoé Martin", 0);
    }

    /** Too large for the buffers between two programs. */
    static Parcel large() {
        Parcel plain = plain();
        Parcel.Content content = plain.content();
        return new Parcel(
                plain.id(),
                plain.kind(),
                plain.enrolment(),
                plain.messageId(),
                plain.language(),
                plain.date(),
                plain.from(),
                plain.to(),
                plain.answerTo(),
                new Parcel.Content(
                        content.subject(),
                        content.html(),
                        "une ligne de texte\n".repeat(500_000),
                        content.appointments()));
    }

    static List<Parcel> several(int many) {
        return java.util.Collections.nCopies(many, plain());
    }
}
