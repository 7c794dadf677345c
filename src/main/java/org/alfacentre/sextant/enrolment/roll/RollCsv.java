package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.ExtraField.Sensitivity;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Explainer;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.field.EnrolmentAnswers;
import org.alfacentre.sextant.field.Told;
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
    @Inject private EnrolmentAnswers answers;
    @Inject private PlaceNames places;
    @Inject private Formats formats;
    @Inject private Words words;

    void download(TrainingSession session, Caller reader, Locale locale, FacesContext faces) {
        List<EnrolmentLine> all = all(session, reader);
        Map<Long, List<Told>> told =
                answers.of(all.stream().map(EnrolmentLine::entry).toList(), reader, locale);
        Map<String, String> questions = new TreeMap<>();
        told.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.sensitivity() != Sensitivity.HEALTH)
                .forEach(it -> questions.put(it.key(), it.label()));
        var csv =
                new CsvExport(
                        Stream.concat(
                                        Stream.of(COLUMNS)
                                                .map(it -> words.of(locale, "roll.csv." + it)),
                                        questions.values().stream())
                                .toArray(String[]::new));
        for (EnrolmentLine line : all) {
            List<Object> cells = new ArrayList<>(cells(line, locale));
            List<Told> theirs = told.getOrDefault(line.entry().getId(), List.of());
            questions.keySet().forEach(question -> cells.add(answer(theirs, question)));
            csv.row(cells.toArray());
        }
        csv.download(faces, session.getCode());
    }

    private List<EnrolmentLine> all(TrainingSession session, Caller reader) {
        List<EnrolmentLine> all = new ArrayList<>();
        Paged.each(
                page -> register.ofSession(session.getId(), Set.of(), page, Paged.MOST, reader),
                all::add);
        return all;
    }

    private static String answer(List<Told> answers, String key) {
        return answers.stream()
                .filter(it -> it.key().equals(key))
                .map(Told::text)
                .findFirst()
                .orElse(null);
    }

    private List<Object> cells(EnrolmentLine line, Locale locale) {
        Enrolment entry = line.entry();
        Person person = entry.getPerson();
        Organisation organisation = person.getOrganisation();
        return Arrays.asList(
                person.getLastName(),
                person.getFirstName(),
                person.getEmail(),
                organisation == null ? null : organisation.getName(),
                places.departement(person.getDepartement()),
                words.of(locale, "enrolment.status." + entry.getStatus()),
                line.rank(),
                formats.instant(locale, entry.getJoinedAt()),
                explainer.cause(line, locale));
    }
}
