package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.Territories;
import org.alfacentre.sextant.shell.Paged;

/** The regroupements that persons belong to and quotas select by; read by everybody signed in. */
@Path("/networks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NetworksResource {

    @Inject private Territories territories;
    @Inject private CurrentUser user;

    /** A regroupement; {@code example} until staff have validated it. */
    public record NetworkJson(
            Long id, String code, String name, String departement, boolean example) {}

    /** All of them, by département and name. */
    @GET
    public Paged<NetworkJson> list() {
        user.require();
        List<NetworkJson> all =
                territories.networks().stream()
                        .map(
                                it ->
                                        new NetworkJson(
                                                it.getId(),
                                                it.getCode(),
                                                it.getName(),
                                                it.getDepartement(),
                                                it.isExample()))
                        .toList();
        return new Paged<>(all, 0, Math.max(1, all.size()), all.size());
    }
}
