package org.alfacentre.sextant.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** Reads the audit: a span of days, a text, page by page or as a file. */
@Named("auditPage")
@RequestScoped
public class AuditPage {

    private static final int SIZE = 50;

    @Inject private Audit audit;
    @Inject private Words words;
    @Inject private Reader reader;

    private String from;
    private String until;
    private String text;
    private Integer page;
    private boolean csv;
    private Paged<AuditEntry> found;

    public void open() {
        if (csv) {
            download();
        }
    }

    public Paged<AuditEntry> getFound() {
        if (found == null) {
            found = audit.search(criteria(), Paged.page(page), SIZE);
        }
        return found;
    }

    public String act(AuditEntry entry) {
        return told("audit.act.", entry.getAct());
    }

    public String subject(AuditEntry entry) {
        String type = told("audit.of.", entry.getSubjectType());
        return entry.getSubjectId() == null ? type : type + " " + entry.getSubjectId();
    }

    /** In words; a word nobody translated stands as it is. */
    private String told(String prefix, String word) {
        Locale locale = reader.getLocale();
        return words.has(locale, prefix + word) ? words.of(locale, prefix + word) : word;
    }

    private void download() {
        Locale locale = reader.getLocale();
        var file =
                new CsvExport(
                        words.of(locale, "audit.at"),
                        words.of(locale, "audit.actor"),
                        words.of(locale, "audit.act"),
                        words.of(locale, "audit.subject"),
                        words.of(locale, "audit.detail"));
        for (AuditEntry line : audit.all(criteria())) {
            file.row(line.getAt(), line.getActor(), act(line), subject(line), line.getDetail());
        }
        file.download(FacesContext.getCurrentInstance(), words.of(locale, "audit.file"));
    }

    private AuditCriteria criteria() {
        return AuditCriteria.of(day(from), day(until), text);
    }

    /** A day as browsers send it; what is no day is no bound. */
    private static LocalDate day(String sent) {
        try {
            return sent == null || sent.isBlank() ? null : LocalDate.parse(sent.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public boolean isCsv() {
        return csv;
    }

    public void setCsv(boolean csv) {
        this.csv = csv;
    }
}
