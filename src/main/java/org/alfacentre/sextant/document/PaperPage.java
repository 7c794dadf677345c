package org.alfacentre.sextant.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** Sends a paper to the browser; when there is none yet, the page says why. */
@Named
@RequestScoped
public class PaperPage {

    @Inject private FacesContext faces;
    @Inject private CurrentUser user;
    @Inject private Papers papers;
    @Inject private ModulePapers modulePapers;
    @Inject private Words words;
    @Inject private Reader reader;

    private String code;
    private String kind;
    private Integer halfDay;
    private Long enrolment;
    private String why;

    public void send() {
        Caller caller = user.require();
        try {
            answer(paper(caller));
        } catch (Refusal notYet) {
            if (notYet.status() != 409) {
                throw notYet;
            }
            why = words.of(reader.getLocale(), notYet.messageKey(), notYet.arguments());
        }
    }

    private Pdf paper(Caller caller) {
        long session = papers.session(code);
        return switch (kind == null ? "" : kind) {
            case "sheet" -> papers.sheet(caller, session, halfDay);
            case "convocation" -> papers.convocation(caller, session, named());
            case "attestation" -> papers.attestation(caller, session, named());
            default -> modulePapers.paper(caller, session, kind == null ? "" : kind, enrolment);
        };
    }

    private long named() {
        if (enrolment == null) {
            throw Refusal.notFound();
        }
        return enrolment;
    }

    private void answer(Pdf pdf) {
        ExternalContext out = faces.getExternalContext();
        out.responseReset();
        out.setResponseContentType(Pdf.CONTENT_TYPE);
        out.setResponseContentLength(pdf.bytes().length);
        out.setResponseHeader("Content-Disposition", "inline; filename=\"" + pdf.fileName() + "\"");
        out.setResponseHeader("Cache-Control", "private, no-store");
        try {
            out.getResponseOutputStream().write(pdf.bytes());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    public String getWhy() {
        return why;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Integer getHalfDay() {
        return halfDay;
    }

    public void setHalfDay(Integer halfDay) {
        this.halfDay = halfDay;
    }

    public Long getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(Long enrolment) {
        this.enrolment = enrolment;
    }
}
