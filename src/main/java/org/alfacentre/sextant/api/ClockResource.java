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
import org.alfacentre.sextant.time.TestClock;

/**
 * The application's clock, in test mode only; in any other there is no such address. Open there:
 * test mode listens to its own machine and everybody's password is known.
 */
@Path("/clock")
@RequestScoped
@Open
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClockResource {

    @Inject private Installation installation;
    @Inject private SextantClock clock;
    @Inject private TestClock testClock;
    @Inject private Heartbeat heartbeat;

    /** The application's time, in Paris. */
    public record Now(OffsetDateTime now) {}

    @GET
    public Now get() {
        mustBeTest();
        return new Now(clock.instant().atZone(ParisTime.ZONE).toOffsetDateTime());
    }

    /** {@code {now}}: the clock stands there; what is due by then is done before the answer. */
    @PUT
    public Now set(JsonObject json) {
        mustBeTest();
        Instant now = Body.of(json).instant("now");
        if (now == null) {
            throw Refusal.invalid("now", "required");
        }
        if (clock.stands()) {
            // what time has caused so far happens at its own time, as it would have by itself
            heartbeat.beat();
        }
        testClock.standAt(now);
        heartbeat.beat();
        return get();
    }

    private void mustBeTest() {
        if (!installation.isTest()) {
            throw Refusal.notFound();
        }
    }
}
