package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.imports.ImportReport;
import org.alfacentre.sextant.people.imports.Imports;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Words;

/**
 * The directory from a CSV file. Without {@code write=true} it only judges; with it the good lines
 * are written. {@code Accept: text/csv} answers the bad lines as a file.
 */
@Path("/imports")
@RequestScoped
@Consumes("text/csv")
public class ImportsResource {

    @Inject private Imports imports;
    @Inject private Words words;
    @Inject private CurrentUser user;
    @Inject private RequestLocale locale;

    /** One reason why a line is not imported; {@code column} is null for the line as a whole. */
    public record ErrorJson(long line, String column, String code, String reason) {}

    /** What the file came to; {@code created} and {@code updated} are to come in a preview. */
    public record ReportJson(
            boolean written,
            int lines,
            int good,
            int created,
            int updated,
            List<ErrorJson> errors,
            List<String> ignoredColumns) {}

    @POST
    @Path("/people")
    @Produces("application/json;qs=1.0")
    public ReportJson people(byte[] content, @QueryParam("write") boolean write) {
        return json(run(Imports.Kind.PEOPLE, content, write));
    }

    @POST
    @Path("/people")
    @Produces("text/csv;qs=0.5")
    public Response badPeople(byte[] content, @QueryParam("write") boolean write) {
        return csv(run(Imports.Kind.PEOPLE, content, write));
    }

    @POST
    @Path("/organisations")
    @Produces("application/json;qs=1.0")
    public ReportJson organisations(byte[] content, @QueryParam("write") boolean write) {
        return json(run(Imports.Kind.ORGANISATIONS, content, write));
    }

    @POST
    @Path("/organisations")
    @Produces("text/csv;qs=0.5")
    public Response badOrganisations(byte[] content, @QueryParam("write") boolean write) {
        return csv(run(Imports.Kind.ORGANISATIONS, content, write));
    }

    private ImportReport run(Imports.Kind kind, byte[] content, boolean write) {
        return write
                ? imports.write(kind, content, user.require())
                : imports.preview(kind, content, user.require());
    }

    private ReportJson json(ImportReport report) {
        return new ReportJson(
                report.written(),
                report.lines(),
                report.good(),
                report.created(),
                report.updated(),
                report.bad().stream()
                        .map(
                                it ->
                                        new ErrorJson(
                                                it.line(),
                                                it.column(),
                                                it.code(),
                                                it.reason(words, locale.get())))
                        .toList(),
                report.ignored());
    }

    private Response csv(ImportReport report) {
        return Response.ok(report.badLines(words, locale.get()).toBytes(), CsvExport.CONTENT_TYPE)
                .header("Content-Disposition", "attachment; filename=\"a-corriger.csv\"")
                .build();
    }
}
