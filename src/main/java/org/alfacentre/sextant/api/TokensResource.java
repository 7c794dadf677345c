package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.alfacentre.sextant.identity.ApiTokens;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.SignIn;
import org.alfacentre.sextant.shell.Refusal;

/** Bearer tokens for REST. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject private SignIn signIn;
    @Inject private ApiTokens tokens;

    /** {@code {email, password}} answers {@code {token, expiresAt}}. */
    @POST
    @Open
    public Response issue(JsonObject json) {
        Body body = Body.of(json);
        String email = body.text("email");
        String password = body.text("password");
        if (email == null || password == null) {
            throw Refusal.invalid(email == null ? "email" : "password", "required");
        }
        Caller caller =
                signIn.byPassword(email, password)
                        .orElseThrow(() -> Refusal.of(401, "wrong-credentials"));
        return Response.status(Response.Status.CREATED)
                .entity(tokens.issue(caller.id(), "REST"))
                .build();
    }

    /** Revokes the token that the request comes with. */
    @DELETE
    public Response revoke(@HeaderParam("Authorization") String authorization) {
        if (authorization != null) {
            tokens.revoke(authorization.replaceFirst("^Bearer ", "").strip());
        }
        return Response.noContent().build();
    }
}
