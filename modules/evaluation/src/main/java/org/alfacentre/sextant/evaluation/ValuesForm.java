package org.alfacentre.sextant.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /evaluation/values.xhtml?indicator=&quarter=}: staff enter a quarter's figures. */
@Named("evaluationValues")
@RequestScoped
public class ValuesForm {

    /** A département's figure and the number of persons it rests on; both or neither. */
    public static class Row {

        private final PeopleView.Territory departement;
        private BigDecimal figure;
        private Integer people;

        Row(PeopleView.Territory departement, Measure known) {
            this.departement = departement;
            if (known != null) {
                this.figure = known.figure();
                this.people = known.people();
            }
        }

        Indicators.Entered entered() {
            return new Indicators.Entered(departement.code(), figure, people);
        }

        public PeopleView.Territory getDepartement() {
            return departement;
        }

        public BigDecimal getFigure() {
            return figure;
        }

        public void setFigure(BigDecimal figure) {
            this.figure = figure;
        }

        public Integer getPeople() {
            return people;
        }

        public void setPeople(Integer people) {
            this.people = people;
        }
    }

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Indicators indicators;
    @Inject private PeopleView people;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Indicator indicator;
    private Quarter quarter;
    private List<Row> rows;

    @PostConstruct
    void read() {
        String asked = parameters.get("indicator");
        long id = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : -1;
        quarter = Quarter.parse(parameters.get("quarter")).orElseThrow(Refusal::notFound);
        Grid grid =
                indicators.grids(quarter).stream()
                        .filter(it -> it.indicator().getId() == id)
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        indicator = grid.indicator();
        rows =
                people.departements().stream()
                        .map(it -> new Row(it, grid.cells().get(it.code())))
                        .toList();
    }

    public String save() {
        return notices.told(
                "evaluation.values.saved",
                "/evaluation/indicators.xhtml?faces-redirect=true&quarter=" + quarter,
                () ->
                        indicators.enter(
                                indicator.getId(),
                                quarter,
                                rows.stream().map(Row::entered).toList(),
                                user.require()));
    }

    public Indicator getIndicator() {
        return indicator;
    }

    public Quarter getQuarter() {
        return quarter;
    }

    public List<Row> getRows() {
        return rows;
    }
}
