package org.alfacentre.sextant.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Secrets;
import org.alfacentre.sextant.shell.Refusal;

/** A POST sent again with the same {@code Idempotency-Key} gets its first answer again. */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
public class Idempotency implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String CLAIMED = "sextant.idempotency";
    private static final int LONGEST_KEY = 120;
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject private IdempotentAnswers answers;
    @Inject private CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        Optional<Caller> caller = user.caller();
        if (key == null || caller.isEmpty() || !request.getMethod().equals("POST")) {
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.invalid(HEADER, "too-long", LONGEST_KEY);
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String hash =
                Secrets.hash(request.getUriInfo().getPath() + "\n" + new String(body, "UTF-8"));
        String id = caller.get().id() + ":" + key;
        if (answers.claim(id, hash)) {
            request.setProperty(CLAIMED, id);
            return;
        }
        IdempotentAnswer first = answers.find(id);
        if (first == null || !first.isOf(hash)) {
            throw Refusal.conflict("idempotency-mismatch");
        }
        if (!first.isAnswered()) {
            throw Refusal.conflict("in-progress");
        }
        request.abortWith(again(first));
    }

    private static Response again(IdempotentAnswer first) {
        MediaType type = first.getStatus() >= 400 ? Problem.TYPE : MediaType.APPLICATION_JSON_TYPE;
        var response = Response.status(first.getStatus());
        if (first.getBody() != null) {
            response.entity(first.getBody()).type(type);
        }
        return response.build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(CLAIMED) instanceof String id)) {
            return;
        }
        request.removeProperty(CLAIMED);
        Object entity = response.getEntity();
        String body =
                entity == null ? null : entity instanceof String text ? text : JSON.toJson(entity);
        answers.settle(id, response.getStatus(), body);
    }
}
