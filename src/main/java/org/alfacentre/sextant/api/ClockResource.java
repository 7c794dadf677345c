package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.Heartbeat;
import org.alfacentre.sextant.time.ParisTime;
import org.alfacentre.sextant.time.SextantClock;

/** The test clock: in test mode only, elsewhere there is no such thing. */
@Path("/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClockResource {

    @Inject private Installation installation;
    @Inject private SextantClock clock;
    @Inject private Heartbeat heartbeat;

    /** {@code now} with Paris's offset. */
    public record ClockJson(OffsetDateTime now) {}

    @GET
    @Open
    public ClockJson get() {
        mustBeTest();
        return new ClockJson(clock.instant().atZone(ParisTime.ZONE).toOffsetDateTime());
    }

    /** Sets the clock, does what is due by then, mail included, and answers. */
    @PUT
    @Open
    public ClockJson set(JsonObject json) {
        mustBeTest();
        Instant now = Body.of(json).instant("now");
        if (now == null) {
            throw Refusal.invalid("now", "required");
        }
        clock.standAt(now);
        heartbeat.beat(now);
        return get();
    }

    private void mustBeTest() {
        if (!installation.isTest()) {
            throw Refusal.notFound();
        }
    }
}
