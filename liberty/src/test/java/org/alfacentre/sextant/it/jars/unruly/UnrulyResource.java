package org.alfacentre.sextant.it.jars.unruly;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** {@code PUT /unruly/THROWING}. */
@Path("/unruly")
@RequestScoped
public class UnrulyResource {

    @PUT
    @Path("/{mood}")
    public void turn(@PathParam("mood") Mood mood) {
        Mood.turn(mood);
    }
}
