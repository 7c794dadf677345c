package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.mail.text.Placeholder;
import org.alfacentre.sextant.mail.text.Rendered;
import org.alfacentre.sextant.mail.wording.MailWording;
import org.alfacentre.sextant.mail.wording.WordingKey;
import org.alfacentre.sextant.mail.wording.WordingTrial;
import org.alfacentre.sextant.mail.wording.Wordings;
import org.alfacentre.sextant.people.Person;

/**
 * Subject and text of each kind of mail, for staff: {@code ?action=} for one action, {@code
 * ?session=} (its id) for one session, {@code ?language=fr|en} (French unless said), {@code
 * ?situation=} for another than the plain text.
 */
@Path("/mail/wordings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WordingsResource {

    private static final String KIND = "{kind: [a-z][a-z0-9.-]{1,79}}";

    @Inject private Wordings wordings;
    @Inject private WordingTrial trial;
    @Inject private CurrentUser user;

    @QueryParam("action")
    private String action;

    @QueryParam("session")
    private Long session;

    @QueryParam("language")
    private String language;

    @QueryParam("situation")
    private String situation;

    /** One text; {@code own} when this session or action has words of its own. */
    @JsonbNillable
    public record WordingJson(
            String kind,
            String situation,
            String action,
            Long session,
            String language,
            String subject,
            String text,
            boolean own,
            List<String> placeholders) {

        static WordingJson of(Wordings.Line line) {
            WordingKey key = line.key();
            return new WordingJson(
                    key.kind(),
                    key.situation(),
                    key.scope().action(),
                    key.scope().session(),
                    key.language(),
                    line.words().subject(),
                    line.words().text(),
                    line.isOwn(),
                    Placeholder.in(key.kind()).stream().map(Placeholder::word).toList());
        }
    }

    /** Who wrote what and when; both words null where the original text was taken back. */
    @JsonbNillable
    public record ChangeJson(String subject, String text, String by, Instant at) {

        static ChangeJson of(MailWording wording) {
            Person by = wording.getWrittenBy();
            return new ChangeJson(
                    wording.words().subject(),
                    wording.words().text(),
                    by == null ? null : by.getName(),
                    wording.getWrittenAt());
        }
    }

    @GET
    public List<WordingJson> all() {
        WordingKey any = key("");
        return wordings.all(any.scope(), any.language(), user.require()).stream()
                .map(WordingJson::of)
                .toList();
    }

    @GET
    @Path(KIND)
    public WordingJson get(@PathParam("kind") String kind) {
        return WordingJson.of(wordings.one(key(kind), user.require()));
    }

    @GET
    @Path(KIND + "/history")
    public List<ChangeJson> history(@PathParam("kind") String kind) {
        return wordings.history(key(kind), user.require()).stream().map(ChangeJson::of).toList();
    }

    /** {@code {subject, text}}: what mails say from now on; 422 with each fault at its line. */
    @PUT
    @Path(KIND)
    public WordingJson write(@PathParam("kind") String kind, JsonObject json) {
        OwnWords words = words(Body.of(json));
        return WordingJson.of(wordings.write(key(kind), words, null, user.require()));
    }

    /** Back to the words of the action, of all actions, or for these to the original ones. */
    @DELETE
    @Path(KIND)
    public WordingJson reset(@PathParam("kind") String kind) {
        return WordingJson.of(wordings.reset(key(kind), null, user.require()));
    }

    /**
     * {@code {subject, text, person: e-mail, session: code, hostile}}: what the reader would see.
     */
    @POST
    @Path(KIND + "/preview")
    public Rendered preview(@PathParam("kind") String kind, JsonObject json) {
        Body body = Body.of(json);
        return trial.show(key(kind), words(body), on(body), user.require());
    }

    /** The same, sent to the caller. */
    @POST
    @Path(KIND + "/trial")
    public void send(@PathParam("kind") String kind, JsonObject json) {
        Body body = Body.of(json);
        trial.send(key(kind), words(body), on(body), user.require());
    }

    private WordingKey key(String kind) {
        return new WordingKey(kind, situation, new MailScope(action, session), language);
    }

    private static OwnWords words(Body body) {
        return new OwnWords(body.text("subject"), body.text("text"));
    }

    private static WordingTrial.On on(Body body) {
        return new WordingTrial.On(body.text("person"), body.text("session"), body.flag("hostile"));
    }
}
