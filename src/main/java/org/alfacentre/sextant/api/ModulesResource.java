package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.axis.registry.ModuleState;
import org.alfacentre.sextant.axis.registry.ModuleState.Fault;
import org.alfacentre.sextant.axis.registry.ModuleStates;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Words;

/** The modules, and the administrator's switch. */
@Path("/modules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModulesResource {

    @Inject private ModuleStates states;
    @Inject private CurrentUser user;
    @Inject private Words words;
    @Inject private RequestLocale locale;

    /**
     * A module.
     *
     * @param file of one that was put aside
     * @param code why it was, and {@code reason} for technicians
     * @param since when it came to be so
     */
    @JsonbNillable
    public record ModuleJson(
            String id,
            String name,
            String version,
            Integer axis,
            ModuleState.State state,
            String file,
            String code,
            String reason,
            Instant since,
            List<String> actions,
            List<String> pages) {}

    @GET
    public Paged<ModuleJson> list(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        List<ModuleJson> all = states.all().stream().map(this::json).toList();
        int number = Paged.page(page);
        int most = Paged.size(size, 50);
        return new Paged<>(
                all.stream().skip((long) number * most).limit(most).toList(),
                number,
                most,
                all.size());
    }

    @POST
    @Path("/{id}/activate")
    public ModuleJson activate(@PathParam("id") String id) {
        return json(states.turn(id, true, user.require()));
    }

    @POST
    @Path("/{id}/deactivate")
    public ModuleJson deactivate(@PathParam("id") String id) {
        return json(states.turn(id, false, user.require()));
    }

    private ModuleJson json(ModuleState module) {
        Locale language = locale.get();
        Optional<Fault> fault = Optional.ofNullable(module.fault());
        String key = module.id() + ".name";
        return new ModuleJson(
                module.id(),
                words.has(language, key) ? words.of(language, key) : module.label(),
                module.version(),
                module.axis(),
                module.state(),
                module.file(),
                fault.map(Fault::code).orElse(null),
                fault.map(Fault::reason).orElse(null),
                fault.map(Fault::at).orElse(null),
                module.actions().stream().sorted().toList(),
                module.pages().stream().map(ModulePage::path).toList());
    }
}
