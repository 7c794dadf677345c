package org.alfacentre.sextant.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Directory;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.PersonSheet;
import org.alfacentre.sextant.people.Territories;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Persons from CSV. The e-mail is the key: an unknown one is entered, a known one corrected where
 * the line says something; an empty cell leaves what there is.
 */
@ApplicationScoped
class PeopleImport {

    private static final int SLICE = 50;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Directory directory;
    @Inject private StructureNames structures;
    @Inject private Territories territories;

    /** A line that may be written; {@code known} is null for a newcomer. */
    private record Ready(
            Long known, Map<String, String> said, Long organisation, List<String> networks) {

        PersonSheet over(PersonSheet before) {
            return new PersonSheet(
                    said.getOrDefault("email", before.email()),
                    said.getOrDefault("firstName", before.firstName()),
                    said.getOrDefault("lastName", before.lastName()),
                    organisation == null ? before.organisation() : organisation,
                    said.getOrDefault("departement", before.departement()),
                    networks.isEmpty() ? before.networks() : networks,
                    said.getOrDefault("function", before.function()),
                    said.getOrDefault("language", before.language()),
                    before.active());
        }
    }

    /** What names on a line may stand for, read once a file. */
    private record Known(StructureNames.Known structures, List<LocalNetwork> networks) {}

    @Transactional
    ImportReport run(byte[] content, boolean write, Caller caller) {
        caller.mustBeStaff();
        CsvFile file = CsvFile.read(content, Columns.PEOPLE);
        var judgement = new Judgement(file, Columns.PEOPLE);
        List<Ready> ready = new ArrayList<>();
        var known = new Known(structures.all(), territories.networks());
        for (CsvFile.Line line : file.lines()) {
            String email = line.get("email");
            if (judgement.fits(line, "email", email == null ? null : Person.emailKey(email))) {
                judge(line, known, judgement).ifPresent(ready::add);
            }
        }
        if (write) {
            writeAll(ready, caller);
        }
        return judgement.report(write);
    }

    private Optional<Ready> judge(CsvFile.Line line, Known known, Judgement judgement) {
        List<Refusal.Wrong> wrong = new ArrayList<>();
        Long organisation = organisation(line, known.structures(), wrong);
        List<String> networks = networks(line, known.networks(), wrong);
        Optional<Person> person =
                Optional.ofNullable(line.get("email")).flatMap(directory::byEmail);
        var ready =
                new Ready(
                        person.map(Person::getId).orElse(null),
                        line.values(),
                        organisation,
                        networks);
        PersonSheet before =
                person.map(PersonSheet::of).orElse(PersonSheet.named(null, null, null));
        wrong.addAll(directory.check(ready.over(before)));
        if (!wrong.isEmpty()) {
            judgement.wrong(line, wrong);
            return Optional.empty();
        }
        judgement.good(person.isPresent());
        return Optional.of(ready);
    }

    private static Long organisation(
            CsvFile.Line line, StructureNames.Known known, List<Refusal.Wrong> wrong) {
        String name = line.get("organisation");
        if (name == null) {
            return null;
        }
        List<Organisation> found = known.named(name, line.get("departement"));
        if (found.size() == 1) {
            return found.get(0).getId();
        }
        String code = found.isEmpty() ? "structure-not-found" : "structure-ambiguous";
        wrong.add(new Refusal.Wrong("organisation", code, name));
        return null;
    }

    /** Codes or names, separated by a bar. */
    private static List<String> networks(
            CsvFile.Line line, List<LocalNetwork> known, List<Refusal.Wrong> wrong) {
        String said = line.get("networks");
        if (said == null) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (String asked : said.split("\\s*\\|\\s*")) {
            known.stream()
                    .filter(
                            it ->
                                    it.getCode().equalsIgnoreCase(asked)
                                            || it.getName().equalsIgnoreCase(asked))
                    .findFirst()
                    .ifPresentOrElse(
                            it -> ids.add(String.valueOf(it.getId())),
                            () ->
                                    wrong.add(
                                            new Refusal.Wrong(
                                                    "networks", "unknown-network", asked)));
        }
        return ids;
    }

    /** In slices: what is written is let go of, or each line would look through all before it. */
    private void writeAll(List<Ready> ready, Caller caller) {
        for (int n = 0; n < ready.size(); n++) {
            write(ready.get(n), caller);
            if (n % SLICE == SLICE - 1) {
                em.flush();
                em.clear();
            }
        }
    }

    private void write(Ready line, Caller caller) {
        if (line.known() == null) {
            directory.create(line.over(PersonSheet.named(null, null, null)), caller);
        } else {
            directory.correct(line.known(), line::over, caller);
        }
    }
}
