package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.identity.ApiToken;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.SignIn;
import org.alfacentre.sextant.identity.SignInOutcome;
import org.alfacentre.sextant.identity.Tokens;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** Bearer tokens. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {

    private static final int LONGEST = 300;
    private static final String BEARER = "Bearer ";

    @Inject private SignIn signIn;
    @Inject private Tokens tokens;
    @Inject private CurrentUser user;

    /** A token without its text, which is told once. */
    public record TokenJson(Long id, String label, Instant createdAt, Instant expiresAt) {}

    /** {@code {email, password, label}} → {@code {id, token, expiresAt}}. */
    @POST
    @Open
    public Response make(JsonObject json) {
        Body body = Body.of(json);
        var checks = new Checks();
        String email = checks.required("email", body.text("email"), LONGEST);
        String password = body.text("password");
        if (password == null) {
            checks.wrong("password", "required");
        }
        checks.refuseIfWrong();
        if (signIn.withPassword(email, password) instanceof SignInOutcome.Welcome welcome) {
            Tokens.Made made = tokens.make(welcome.caller(), body.text("label"));
            return Response.created(URI.create("tokens/" + made.id())).entity(made).build();
        }
        throw Refusal.of(401, "wrong-credentials");
    }

    @GET
    public Paged<TokenJson> list() {
        List<TokenJson> mine = tokens.of(user.require()).stream().map(this::json).toList();
        return new Paged<>(mine, 0, Paged.MOST, mine.size());
    }

    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id, user.require());
    }

    /** Revokes the token that this call carries. */
    @DELETE
    public void revokeThisOne(@HeaderParam("Authorization") String authorization) {
        Caller caller = user.require();
        if (authorization == null || authorization.length() <= BEARER.length()) {
            throw Refusal.notFound();
        }
        tokens.revoke(authorization.substring(BEARER.length()).strip(), caller);
    }

    private TokenJson json(ApiToken token) {
        return new TokenJson(
                token.getId(), token.getLabel(), token.getCreatedAt(), token.getExpiresAt());
    }
}
