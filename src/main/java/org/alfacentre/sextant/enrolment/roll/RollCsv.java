package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Explainer;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.PlaceNames;
import org.alfacentre.sextant.shell.Words;

/** A session's entries as a list for a spreadsheet, everybody ever enrolled included. */
@ApplicationScoped
class RollCsv {

    private static final String[] COLUMNS = {
        "last-name",
        "first-name",
        "email",
        "organisation",
        "departement",
        "status",
        "rank",
        "joined",
        "cause"
    };

    @Inject private Register register;
    @Inject private Explainer explainer;
    @Inject private PlaceNames places;
    @Inject private Formats formats;
    @Inject private Words words;

    void download(TrainingSession session, Caller reader, Locale locale, FacesContext faces) {
        var csv =
                new CsvExport(
                        Stream.of(COLUMNS)
                                .map(column -> words.of(locale, "roll.csv." + column))
                                .toArray(String[]::new));
        int page = 0;
        Paged<EnrolmentLine> lines;
        do {
            lines = register.ofSession(session.getId(), Set.of(), page, Paged.MOST, reader);
            lines.items().forEach(line -> row(csv, line, locale));
            page++;
        } while (page < lines.pages());
        csv.download(faces, session.getCode());
    }

    private void row(CsvExport csv, EnrolmentLine line, Locale locale) {
        Enrolment entry = line.entry();
        Person person = entry.getPerson();
        Organisation organisation = person.getOrganisation();
        csv.row(
                person.getLastName(),
                person.getFirstName(),
                person.getEmail(),
                organisation == null ? null : organisation.getName(),
                places.departement(person.getDepartement()),
                words.of(locale, "enrolment.status." + entry.getStatus()),
                line.rank(),
                formats.instant(locale, entry.getJoinedAt()),
                explainer.cause(entry, locale));
    }
}
