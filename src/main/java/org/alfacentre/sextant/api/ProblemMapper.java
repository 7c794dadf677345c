package org.alfacentre.sextant.api;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** Whatever a resource throws leaves as a problem with a stable code, never as a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject private Words words;
    @Inject private RequestLocale locale;

    @Override
    public Response toResponse(Throwable thrown) {
        return Problem.of(refusal(thrown), words, locale.get());
    }

    private static Refusal refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof JsonException || cause instanceof JsonbException) {
                return Refusal.malformed();
            }
        }
        if (thrown instanceof WebApplicationException web) {
            return ofStatus(web.getResponse().getStatus());
        }
        if (thrown instanceof ProcessingException) {
            return Refusal.malformed();
        }
        return internal(thrown);
    }

    private static Refusal ofStatus(int status) {
        return switch (status) {
            case 400 -> Refusal.malformed();
            case 401 -> Refusal.unauthenticated();
            case 403 -> Refusal.forbidden();
            case 404 -> Refusal.notFound();
            case 405 -> Refusal.of(405, "method-not-allowed");
            case 406 -> Refusal.of(406, "not-acceptable");
            case 413 -> Refusal.of(413, "too-large");
            case 415 -> Refusal.of(415, "unsupported-media-type");
            default -> Refusal.of(status, "internal", "–");
        };
    }

    private static Refusal internal(Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, thrown, () -> "reference " + reference);
        return Refusal.of(500, "internal", reference).with("reference", reference);
    }
}
