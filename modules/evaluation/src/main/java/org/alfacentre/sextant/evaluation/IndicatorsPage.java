package org.alfacentre.sextant.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.PageWords;
import org.alfacentre.sextant.time.ParisTime;

/**
 * {@code /evaluation/indicators.xhtml?quarter=}: three families, their figures, the group's dates.
 */
@Named("evaluationIndicators")
@RequestScoped
public class IndicatorsPage {

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Indicators indicators;
    @Inject private PeopleView people;
    @Inject private ProgrammeView programme;
    @Inject private SessionView sessions;
    @Inject private PageWords words;
    @Inject private Clock clock;

    private Quarter quarter;
    private List<Quarter> quarters;
    private List<Grid> grids;
    private List<PeopleView.Territory> departements;

    @PostConstruct
    void read() {
        var known = new TreeSet<Quarter>(Comparator.reverseOrder());
        known.addAll(indicators.quarters());
        Quarter last = Quarter.of(ParisTime.day(clock.instant())).before();
        quarter =
                Quarter.parse(parameters.get("quarter"))
                        .orElse(known.isEmpty() ? last : known.first());
        known.add(last);
        known.add(quarter);
        quarters = List.copyOf(known);
        grids = indicators.grids(quarter);
        departements = people.departements();
    }

    /** The file of what the page shows, no more: a suppressed figure stays suppressed. */
    public void download() {
        if (!"csv".equals(parameters.get("as"))) {
            return;
        }
        List<String> head =
                new ArrayList<>(
                        List.of(
                                words.of("evaluation.family"),
                                words.of("evaluation.indicator"),
                                words.of("evaluation.unit"),
                                words.of("evaluation.quarter")));
        departements.forEach(it -> head.add(it.label()));
        var csv = new CsvExport(head.toArray(String[]::new));
        for (ActionSheet.Part family : getFamilies()) {
            for (Grid grid : of(family.code())) {
                csv.row(row(family, grid).toArray());
            }
        }
        csv.download(FacesContext.getCurrentInstance(), "indicateurs-" + quarter);
    }

    private List<Object> row(ActionSheet.Part family, Grid grid) {
        List<Object> cells =
                new ArrayList<>(
                        List.of(
                                family.label(),
                                grid.indicator().getLabel(),
                                grid.indicator().getUnit(),
                                quarter.toString()));
        departements.forEach(it -> cells.add(cell(grid, it.code())));
        return cells;
    }

    private Object cell(Grid grid, String departement) {
        return grid.kind(departement) == Grid.Kind.SUPPRESSED
                ? words.of("evaluation.suppressed")
                : grid.figure(departement);
    }

    public ActionSheet getSheet() {
        return programme.sheet(EvaluationModule.ACTION).orElse(null);
    }

    public List<ActionSheet.Part> getFamilies() {
        return indicators.families();
    }

    public List<Grid> of(String family) {
        return grids.stream().filter(it -> it.indicator().getFamily().equals(family)).toList();
    }

    public List<SessionCard> getMeetings() {
        return sessions.upcoming(EvaluationModule.ACTION);
    }

    /** Whether some of what is shown is invented. */
    public boolean isFictitious() {
        return grids.stream().anyMatch(it -> it.indicator().isFictitious());
    }

    public List<PeopleView.Territory> getDepartements() {
        return departements;
    }

    public Quarter getQuarter() {
        return quarter;
    }

    public List<Quarter> getQuarters() {
        return quarters;
    }

    public String label(Quarter asked) {
        return words.of("evaluation.quarter." + asked.number(), String.valueOf(asked.year()));
    }
}
