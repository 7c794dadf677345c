package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.imports.ImportReport;
import org.alfacentre.sextant.people.imports.Imports;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/**
 * {@code /import.xhtml}: a file is judged first, then written on request. The file waits in the
 * view between the two; the report is made again at each request, from what is true then.
 */
@Named
@RequestScoped
public class ImportDirectory {

    private static final int SHOWN = 200;
    private static final String KIND = "import.kind";
    private static final String CONTENT = "import.content";

    @Inject private Imports imports;
    @Inject private CurrentUser user;
    @Inject private Words words;
    @Inject private Notices notices;

    private Imports.Kind kind;
    private Part file;
    private ImportReport report;

    public void open() {
        user.require().mustBeStaff();
    }

    public String preview() {
        view().remove(CONTENT);
        try {
            byte[] content = file == null ? new byte[0] : file.getInputStream().readAllBytes();
            report = imports.preview(kind, content, user.require());
            view().put(KIND, kind.name());
            view().put(CONTENT, content);
        } catch (Refusal refusal) {
            notices.refused(refusal);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
        return null;
    }

    public String write() {
        try {
            ImportReport done = imports.write(waitingKind(), content(), user.require());
            notices.done("people.import.written", done.created(), done.updated());
            boolean all = done.bad().isEmpty();
            return all ? "/import?faces-redirect=true" : stay(done);
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    private String stay(ImportReport done) {
        report = done;
        return null;
    }

    /** The bad lines as a file, to correct and import again. */
    public void download() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        getReport().badLines(words, locale).download(faces, "a-corriger");
    }

    public ImportReport getReport() {
        if (report == null && content() != null) {
            report = imports.preview(waitingKind(), content(), user.require());
        }
        return report;
    }

    private static byte[] content() {
        return (byte[]) view().get(CONTENT);
    }

    private static Imports.Kind waitingKind() {
        String name = (String) view().get(KIND);
        return name == null ? Imports.Kind.PEOPLE : Imports.Kind.valueOf(name);
    }

    private static Map<String, Object> view() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    /** The first of the bad lines; the file has them all. */
    public List<ImportReport.BadLine> getShown() {
        List<ImportReport.BadLine> bad = getReport().bad();
        return bad.subList(0, Math.min(SHOWN, bad.size()));
    }

    public String getIgnored() {
        return String.join(", ", getReport().ignored());
    }

    public String reason(ImportReport.BadLine line) {
        return line.reason(words, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public Imports.Kind[] getKinds() {
        return Imports.Kind.values();
    }

    public Imports.Kind getKind() {
        return kind == null ? waitingKind() : kind;
    }

    public void setKind(Imports.Kind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
