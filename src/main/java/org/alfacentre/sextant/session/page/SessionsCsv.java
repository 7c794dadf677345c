package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.SessionCriteria;
import org.alfacentre.sextant.session.SessionLine;
import org.alfacentre.sextant.session.SessionList;
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** The list of sessions as a file: everything the filters find, read page by page. */
@ApplicationScoped
class SessionsCsv {

    private static final String[] COLUMNS = {
        "code",
        "action",
        "title",
        "status",
        "half-days",
        "departement",
        "network",
        "venue",
        "room",
        "trainers",
        "minimum",
        "capacity",
        "confirmed",
        "offered",
        "requested",
        "waiting"
    };

    @Inject private SessionList list;
    @Inject private Words words;
    @Inject private Formats formats;
    @Inject private Reader reader;

    void download(SessionCriteria criteria, Caller caller, FacesContext faces) {
        Locale locale = reader.getLocale();
        var csv =
                new CsvExport(
                        Stream.of(COLUMNS)
                                .map(column -> words.of(locale, "session.column." + column))
                                .toArray(String[]::new));
        Paged.each(
                page -> list.page(criteria, Optional.of(caller), page, Paged.MOST),
                line -> csv.row(cells(line, locale)));
        csv.download(faces, "sessions");
    }

    private Object[] cells(SessionLine line, Locale locale) {
        TrainingSession session = line.session();
        return new Object[] {
            session.getCode(),
            session.getAction().getCode(),
            session.getTitle(),
            words.of(locale, "session.status." + session.getStatus()),
            session.getHalfDays().stream()
                    .map(HalfDay::getSlot)
                    .map(slot -> formats.halfDay(locale, slot))
                    .collect(Collectors.joining(" ; ")),
            session.getDepartement(),
            session.getNetwork() == null ? null : session.getNetwork().getName(),
            session.getVenue() == null ? null : session.getVenue().getName(),
            session.getRoom() == null ? null : session.getRoom().getName(),
            session.getTrainers().stream()
                    .map(Trainer::getName)
                    .sorted()
                    .collect(Collectors.joining(", ")),
            session.getMinimum(),
            session.getCapacity(),
            line.seats().getConfirmed(),
            line.seats().getOffered(),
            line.seats().getRequested(),
            line.seats().getWaiting()
        };
    }
}
