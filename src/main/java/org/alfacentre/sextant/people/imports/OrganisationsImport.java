package org.alfacentre.sextant.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.Organisations;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Structures from CSV. Name and département together are the key: an unknown one is entered, of a
 * known one the type is corrected where the line names one.
 */
@ApplicationScoped
class OrganisationsImport {

    @Inject private Organisations organisations;
    @Inject private StructureNames structures;

    private record Ready(Organisation known, Organisations.Sheet sheet) {}

    @Transactional
    ImportReport run(byte[] content, boolean write, Caller caller) {
        caller.mustBeStaff();
        CsvFile file = CsvFile.read(content, Columns.ORGANISATIONS);
        var judgement = new Judgement(file, Columns.ORGANISATIONS);
        StructureNames.Known known = structures.all();
        List<Ready> ready = new ArrayList<>();
        for (CsvFile.Line line : file.lines()) {
            String name = line.get("name");
            String key = name == null ? null : Columns.plain(name) + "/" + line.get("departement");
            if (judgement.fits(line, "name", key)) {
                judge(line, known, judgement).ifPresent(ready::add);
            }
        }
        if (write) {
            ready.forEach(line -> write(line, caller));
        }
        return judgement.report(write);
    }

    private Optional<Ready> judge(
            CsvFile.Line line, StructureNames.Known known, Judgement judgement) {
        var sheet =
                new Organisations.Sheet(
                        line.get("name"), line.get("type"), line.get("departement"));
        List<Refusal.Wrong> wrong = organisations.check(sheet);
        if (!wrong.isEmpty()) {
            judgement.wrong(line, wrong);
            return Optional.empty();
        }
        Organisation there =
                known.exactly(sheet.name(), sheet.departement()).stream().findFirst().orElse(null);
        judgement.good(there != null);
        return Optional.of(new Ready(there, sheet));
    }

    private void write(Ready line, Caller caller) {
        if (line.known() == null) {
            organisations.create(line.sheet(), caller);
        } else if (line.sheet().type() != null) {
            organisations.correct(
                    line.known().getId(),
                    before ->
                            new Organisations.Sheet(
                                    before.name(), line.sheet().type(), before.departement()),
                    caller);
        }
    }
}
