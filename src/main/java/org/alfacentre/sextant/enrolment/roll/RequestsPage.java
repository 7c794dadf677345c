package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Explainer;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Visit;
import org.alfacentre.sextant.shell.Words;

/** The requests that await an answer, each one click from it. */
@Named("requests")
@RequestScoped
public class RequestsPage {

    private static final int SIZE = 50;

    @Inject private Requests requests;
    @Inject private Explainer explainer;
    @Inject private Formats formats;
    @Inject private Words words;
    @Inject private Visit visit;

    private Paged<Enrolment> found;

    public Paged<Enrolment> getFound() {
        if (found == null) {
            found = requests.page(visit.page(), SIZE, visit.caller());
        }
        return found;
    }

    public String cause(Enrolment entry) {
        return explainer.cause(entry, visit.locale());
    }

    /** Answers the list as a file, when the address asks for one. */
    public void download() {
        if (!"csv".equals(visit.asked("as"))) {
            return;
        }
        var csv =
                new CsvExport(
                        word("session"),
                        word("person"),
                        word("organisation"),
                        word("since"),
                        word("cause"));
        Paged.each(
                page -> requests.page(page, Paged.MOST, visit.caller()), entry -> row(csv, entry));
        csv.download(FacesContext.getCurrentInstance(), word("file"));
    }

    private void row(CsvExport csv, Enrolment entry) {
        Organisation organisation = entry.getPerson().getOrganisation();
        csv.row(
                entry.getSession().getCode(),
                entry.getPerson().getName(),
                organisation == null ? null : organisation.getName(),
                formats.instant(visit.locale(), entry.getJoinedAt()),
                cause(entry));
    }

    private String word(String column) {
        return words.of(visit.locale(), "roll.requests." + column);
    }
}
