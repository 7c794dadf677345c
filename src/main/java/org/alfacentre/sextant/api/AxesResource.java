package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.programme.Axis;
import org.alfacentre.sextant.programme.ProgrammeReading;
import org.alfacentre.sextant.shell.Paged;

/** The axes of the programme. */
@Path("/axes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Open
public class AxesResource {

    @Inject private ProgrammeReading programme;

    /** {@code actions} are codes. */
    public record AxisJson(String code, int number, String title, List<String> actions) {

        static AxisJson of(Axis axis) {
            return new AxisJson(
                    axis.getCode(),
                    axis.getNumber(),
                    axis.getTitle(),
                    axis.getActions().stream().map(Action::getCode).toList());
        }
    }

    @GET
    public Paged<AxisJson> axes() {
        List<AxisJson> items = programme.axes().stream().map(AxisJson::of).toList();
        return new Paged<>(items, 0, Paged.MOST, items.size());
    }
}
