package org.alfacentre.sextant.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** Whatever a call throws leaves as a problem, never as a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject private Words words;
    @Inject private RequestLocale locale;

    @Override
    public Response toResponse(Throwable thrown) {
        Refusal refusal = Diagnosis.of(thrown);
        Response.ResponseBuilder answer =
                Response.status(refusal.status())
                        .type(Problem.MEDIA_TYPE)
                        .language(locale.get())
                        .entity(Problem.of(refusal, words, locale.get()).toString());
        if (refusal.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Sextant\"");
        }
        if (refusal.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, 1);
        }
        if (thrown instanceof WebApplicationException refused && refusal.status() == 405) {
            answer.header(HttpHeaders.ALLOW, refused.getResponse().getHeaderString("Allow"));
        }
        return answer.build();
    }
}
