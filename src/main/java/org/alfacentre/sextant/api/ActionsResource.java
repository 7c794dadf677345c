package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.registry.ModuleState;
import org.alfacentre.sextant.axis.registry.ModuleStates;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.programme.ProgrammeReading;
import org.alfacentre.sextant.programme.Regime;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** The programme's actions, and which module serves each of them. */
@Path("/actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Open
public class ActionsResource {

    @Inject private ProgrammeReading programme;
    @Inject private ModuleStates states;

    /** A module and where it stands, such as {@code ACTIVE} or {@code ABSENT}. */
    public record ServedBy(String id, ModuleState.State state) {}

    /** {@code priority} is null until somebody decides; {@code module} while none is known. */
    @JsonbNillable
    public record ActionJson(
            String code,
            int number,
            String axis,
            String title,
            String type,
            Regime regime,
            List<String> levels,
            Integer minimum,
            Integer capacity,
            Boolean priority,
            ServedBy module,
            JsonObject sheet) {

        static ActionJson of(Action action, ServedBy module, JsonObject sheet) {
            return new ActionJson(
                    action.getCode(),
                    action.getNumber(),
                    action.getAxis().getCode(),
                    action.getTitle(),
                    action.getType(),
                    action.getRegime(),
                    action.getSheet().levels(),
                    action.getMinimum(),
                    action.getCapacity(),
                    action.getPriority(),
                    module,
                    sheet);
        }
    }

    @GET
    public Paged<ActionJson> actions() {
        Map<String, ServedBy> modules = modules();
        List<ActionJson> items =
                programme.actions().stream()
                        .map(it -> ActionJson.of(it, modules.get(it.getCode()), null))
                        .toList();
        return new Paged<>(items, 0, Paged.MOST, items.size());
    }

    /** One action with its whole sheet, as the programme's source has it. */
    @GET
    @Path("/{code}")
    public ActionJson action(@PathParam("code") String code) {
        Action action = programme.action(code).orElseThrow(Refusal::notFound);
        return ActionJson.of(action, modules().get(code), action.getSheet().source());
    }

    private Map<String, ServedBy> modules() {
        return states.all().stream()
                .flatMap(
                        state ->
                                state.actions().stream()
                                        .map(
                                                action ->
                                                        Map.entry(
                                                                action,
                                                                new ServedBy(
                                                                        state.id(),
                                                                        state.state()))))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
