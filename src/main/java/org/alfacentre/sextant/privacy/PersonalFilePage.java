package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Visit;
import org.alfacentre.sextant.shell.Words;

/** Gives a personal file as a list for a spreadsheet: one's own, or another's to the DPO. */
@Named("personalFile")
@RequestScoped
public class PersonalFilePage {

    @Inject private PersonalFile file;
    @Inject private Words words;
    @Inject private ModuleNames names;
    @Inject private Visit visit;

    /** Whether the reader answers others about their data. */
    public boolean isForOthers() {
        return visit.visitor().filter(it -> it.is(Role.DPO, Role.ADMINISTRATOR)).isPresent();
    }

    public void downloadMine() {
        download(visit.caller().id());
    }

    public void download(long person) {
        var told = file.of(person, visit.caller(), visit.locale());
        var csv =
                new CsvExport(
                        word("people.file.source"),
                        word("people.file.label"),
                        word("people.file.value"));
        told.lines().forEach(line -> csv.row(line.source(), line.label(), line.value()));
        told.silent()
                .forEach(
                        it ->
                                csv.row(
                                        names.of(it, visit.locale()),
                                        word("people.file.silent"),
                                        null));
        csv.download(FacesContext.getCurrentInstance(), "sextant-" + person);
    }

    private String word(String key) {
        return words.of(visit.locale(), key);
    }
}
