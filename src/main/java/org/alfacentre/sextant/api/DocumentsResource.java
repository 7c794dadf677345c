package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.alfacentre.sextant.document.ModulePapers;
import org.alfacentre.sextant.document.Papers;
import org.alfacentre.sextant.document.Pdf;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Refusal;

/** The papers of a session as PDF: the sheet for who leads it, a person's own for that person. */
@Path("/sessions/{id}/documents")
@RequestScoped
public class DocumentsResource {

    @Inject private Papers papers;
    @Inject private ModulePapers modulePapers;
    @Inject private CurrentUser user;

    @PathParam("id")
    private String asked;

    /**
     * {@code kind} is {@code sheet}, {@code convocation}, {@code attestation} or a module's own.
     */
    @GET
    @Path("/{kind}")
    @Produces({Pdf.CONTENT_TYPE, "application/json"})
    public Response paper(
            @PathParam("kind") String kind,
            @QueryParam("halfDay") Integer halfDay,
            @QueryParam("enrolment") Long enrolment) {
        Caller caller = user.require();
        long session = papers.session(asked);
        Pdf pdf =
                switch (kind) {
                    case "sheet" -> papers.sheet(caller, session, halfDay);
                    case "convocation" -> papers.convocation(caller, session, required(enrolment));
                    case "attestation" -> papers.attestation(caller, session, required(enrolment));
                    default -> modulePapers.paper(caller, session, kind, enrolment);
                };
        return Response.ok(pdf.bytes(), Pdf.CONTENT_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + pdf.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static long required(Long enrolment) {
        if (enrolment == null) {
            throw Refusal.invalid("enrolment", "required");
        }
        return enrolment;
    }
}
