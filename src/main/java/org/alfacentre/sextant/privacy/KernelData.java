package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alfacentre.sextant.attendance.AttendanceRecords;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.field.PersonsAnswers;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.privacy.PersonalFile.Line;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** The kernel's part of a personal file; that somebody else had it is audited. */
@ApplicationScoped
@Transactional
class KernelData {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private AttendanceRecords attendance;
    @Inject private PersonsAnswers answers;
    @Inject private Audit audit;
    @Inject private Words words;
    @Inject private Formats formats;

    List<Line> of(long id, boolean own, Caller reader, Locale language) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw Refusal.notFound();
        }
        if (!own) {
            audit.record(reader.actor(), "personal-file", "person", id, null);
        }
        List<Line> lines = new ArrayList<>();
        directory(person, language, lines);
        enrolments(id, language, lines);
        attendance(id, language, lines);
        if (own) {
            needs(id, language, lines);
        }
        answers.of(id, own, language)
                .forEach(
                        it ->
                                lines.add(
                                        new Line(
                                                words.of(language, "people.file.answers"),
                                                it.label(),
                                                it.text())));
        mails(id, own, language, lines);
        return lines;
    }

    private void directory(Person person, Locale language, List<Line> lines) {
        String source = words.of(language, "people.file.directory");
        add(lines, source, "people.firstName", person.getFirstName(), language);
        add(lines, source, "people.lastName", person.getLastName(), language);
        add(lines, source, "people.email", person.getEmail(), language);
        add(lines, source, "people.function", person.getFunction(), language);
        add(lines, source, "people.departement", person.getOwnDepartement(), language);
        add(lines, source, "people.language", person.getLanguage(), language);
        if (person.getOrganisation() != null) {
            add(lines, source, "people.organisation", person.getOrganisation().getName(), language);
        }
        String networks =
                person.getNetworks().stream()
                        .map(LocalNetwork::getName)
                        .sorted()
                        .collect(Collectors.joining(", "));
        add(lines, source, "people.networks", networks, language);
        String roles =
                person.getRoles().stream()
                        .map(role -> words.of(language, "identity.role." + role))
                        .sorted()
                        .collect(Collectors.joining(", "));
        add(lines, source, "people.roles", roles, language);
    }

    private void enrolments(long person, Locale language, List<Line> lines) {
        String source = words.of(language, "people.enrolments");
        em.createQuery(
                        "SELECT e FROM Enrolment e JOIN FETCH e.session WHERE e.person.id = :person"
                                + " ORDER BY e.joinedAt, e.id",
                        Enrolment.class)
                .setParameter("person", person)
                .getResultStream()
                .forEach(
                        it ->
                                lines.add(
                                        new Line(
                                                source,
                                                it.getSession().getCode()
                                                        + " – "
                                                        + it.getSession().getTitle(),
                                                words.of(
                                                                language,
                                                                "enrolment.status."
                                                                        + it.getStatus())
                                                        + ", "
                                                        + formats.instant(
                                                                language, it.getJoinedAt()))));
    }

    private void attendance(long person, Locale language, List<Line> lines) {
        String source = words.of(language, "people.file.attendance");
        for (AttendanceRecords.Marked it : attendance.marked(person)) {
            String when =
                    formats.date(language, it.date())
                            + ", "
                            + formats.period(language, it.period());
            lines.add(
                    new Line(
                            source,
                            it.session() + " – " + when,
                            words.of(language, it.statusKey())));
        }
    }

    private void needs(long person, Locale language, List<Line> lines) {
        String source = words.of(language, "need.title");
        em.createQuery(
                        "SELECT s.code, n.need FROM AccommodationNeed n JOIN n.enrolment e JOIN"
                                + " e.session s WHERE e.person.id = :person AND n.need IS NOT NULL"
                                + " ORDER BY n.id",
                        Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .forEach(row -> lines.add(new Line(source, (String) row[0], (String) row[1])));
    }

    private void mails(long person, boolean own, Locale language, List<Line> lines) {
        String source = words.of(language, "people.file.mails");
        em.createQuery(
                        "SELECT m FROM Message m WHERE m.person.id = :person AND m.sentAt IS NOT"
                                + " NULL ORDER BY m.sentAt, m.id",
                        Message.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(it -> own || !it.tellsOfNeed())
                .forEach(
                        it ->
                                lines.add(
                                        new Line(
                                                source,
                                                it.getSubject(),
                                                formats.instant(language, it.getSentAt()))));
    }

    private void add(List<Line> lines, String source, String key, String value, Locale language) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Line(source, words.of(language, key), value));
        }
    }
}
