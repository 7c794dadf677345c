package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.alfacentre.sextant.axis.slot.ModuleFigures;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.reporting.Coverage;
import org.alfacentre.sextant.reporting.CoverageCsv;
import org.alfacentre.sextant.reporting.CoverageFigures;
import org.alfacentre.sextant.reporting.Reach;
import org.alfacentre.sextant.reporting.Territory;
import org.alfacentre.sextant.reporting.Uptake;
import org.alfacentre.sextant.shell.CsvExport;

/**
 * The coverage of the programme, for director and administrators; {@code year} narrows it. Who was
 * present is null where so few were that they stay hidden (ADR 105).
 */
@Path("/coverage")
@RequestScoped
public class CoverageResource {

    @Inject private Coverage coverage;
    @Inject private CoverageCsv csv;
    @Inject private ModuleFigures modules;
    @Inject private RequestLocale language;
    @Inject private CurrentUser user;

    @QueryParam("year")
    private Integer year;

    @JsonbNillable
    public record RowJson(String key, String label, Uptake seats) {

        static List<RowJson> of(List<CoverageFigures.Row> rows) {
            return rows.stream().map(it -> new RowJson(it.key(), it.label(), it.uptake())).toList();
        }
    }

    /** Shares are in percent. */
    @JsonbNillable
    public record TerritoryJson(
            String key,
            String label,
            Reach professionals,
            Reach places,
            Long shareOfProfessionals,
            Long shareOfPresent) {

        static TerritoryJson of(Territory it, Reach all) {
            return new TerritoryJson(
                    it.key(),
                    it.label(),
                    it.professionals(),
                    it.places(),
                    it.shareOfProfessionals(all),
                    it.shareOfPresent(all));
        }
    }

    @JsonbNillable
    public record SeatsJson(
            Uptake total,
            List<RowJson> axes,
            List<RowJson> actions,
            List<RowJson> departements,
            List<RowJson> networks) {}

    @JsonbNillable
    public record ReachJson(
            Reach professionals,
            Reach places,
            List<TerritoryJson> departements,
            List<TerritoryJson> networks) {}

    /** {@code figures} are the modules' own, in words. */
    @JsonbNillable
    public record CoverageJson(
            Integer year, SeatsJson seats, ReachJson reach, List<ModuleFigures.Line> figures) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public CoverageJson get() {
        CoverageFigures it = read();
        Reach all = it.professionals();
        return new CoverageJson(
                it.year(),
                new SeatsJson(
                        it.total(),
                        RowJson.of(it.axes()),
                        RowJson.of(it.actions()),
                        RowJson.of(it.departements()),
                        RowJson.of(it.networks())),
                new ReachJson(
                        all,
                        it.places(),
                        it.byDepartement().stream().map(row -> TerritoryJson.of(row, all)).toList(),
                        it.byNetwork().stream().map(row -> TerritoryJson.of(row, all)).toList()),
                modules.getLines());
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Response file() {
        return Response.ok(csv.of(read(), language.get()).toBytes(), CsvExport.CONTENT_TYPE)
                .build();
    }

    private CoverageFigures read() {
        return coverage.read(year, user.require());
    }
}
