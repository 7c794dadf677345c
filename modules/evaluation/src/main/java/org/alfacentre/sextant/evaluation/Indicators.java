package org.alfacentre.sextant.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Refusal;

/** The indicators, in the families of the sheet, and their figures. */
@ApplicationScoped
@Transactional
class Indicators {

    @PersistenceContext(unitName = "evaluation")
    private EntityManager em;

    @Inject private ProgrammeView programme;

    /** A figure as it is typed in: null where the cell is left empty, which removes it. */
    record Entered(String departement, BigDecimal figure, Integer people) {}

    /** The sheet's three families; labels are the programme's own. */
    List<ActionSheet.Part> families() {
        return programme
                .sheet(EvaluationModule.ACTION)
                .map(ActionSheet::indicators)
                .orElse(List.of());
    }

    List<Indicator> all() {
        return em.createQuery(
                        "SELECT i FROM EvaluationIndicator i ORDER BY i.label, i.id",
                        Indicator.class)
                .getResultList();
    }

    Optional<Indicator> find(long id) {
        return Optional.ofNullable(em.find(Indicator.class, id));
    }

    /** Every indicator with its figures of a quarter. */
    List<Grid> grids(Quarter quarter) {
        Map<Long, Map<String, Measure>> cells =
                em.createQuery(
                                "SELECT v FROM EvaluationValue v WHERE v.quarter = :quarter",
                                Value.class)
                        .setParameter("quarter", quarter.toString())
                        .getResultStream()
                        .collect(
                                Collectors.groupingBy(
                                        Value::indicator,
                                        Collectors.toMap(Value::departement, Value::measure)));
        return all().stream()
                .map(
                        indicator ->
                                new Grid(
                                        indicator, cells.getOrDefault(indicator.getId(), Map.of())))
                .toList();
    }

    /** The quarters that have figures, the latest first. */
    List<Quarter> quarters() {
        return em.createQuery(
                        "SELECT DISTINCT v.quarter FROM EvaluationValue v ORDER BY v.quarter DESC",
                        String.class)
                .getResultStream()
                .flatMap(text -> Quarter.parse(text).stream())
                .toList();
    }

    Indicator define(Long id, Definition written, Caller by) {
        by.mustBeStaff();
        written.check(families().stream().map(ActionSheet.Part::code).collect(Collectors.toSet()));
        if (id == null) {
            var indicator = new Indicator(written);
            em.persist(indicator);
            return indicator;
        }
        Indicator indicator = find(id).orElseThrow(Refusal::notFound);
        indicator.define(written);
        return indicator;
    }

    void enter(long id, Quarter quarter, List<Entered> cells, Caller by) {
        by.mustBeStaff();
        cells.forEach(Indicators::check);
        record(find(id).orElseThrow(Refusal::notFound), quarter, cells, false);
    }

    void invent(Definition written, Map<Quarter, List<Entered>> figures) {
        var indicator = new Indicator(written).fictitious();
        em.persist(indicator);
        figures.forEach((quarter, cells) -> record(indicator, quarter, cells, true));
    }

    private void record(
            Indicator indicator, Quarter quarter, List<Entered> cells, boolean invented) {
        Map<String, Value> known =
                em.createQuery(
                                "SELECT v FROM EvaluationValue v WHERE v.quarter = :quarter"
                                        + " AND v.indicator = :indicator",
                                Value.class)
                        .setParameter("quarter", quarter.toString())
                        .setParameter("indicator", indicator)
                        .getResultStream()
                        .collect(Collectors.toMap(Value::departement, Function.identity()));
        for (Entered cell : cells) {
            Value value = known.get(cell.departement());
            if (cell.figure() == null && value != null) {
                em.remove(value);
            } else if (cell.figure() != null) {
                Value kept =
                        value == null ? new Value(indicator, cell.departement(), quarter) : value;
                kept.measure(cell.figure(), cell.people(), invented);
                em.persist(kept);
            }
        }
    }

    private static void check(Entered cell) {
        if ((cell.figure() == null) != (cell.people() == null)) {
            throw Refusal.invalid(
                    "cell-" + cell.departement(), "evaluation.problem.figure-and-people");
        }
        if (cell.people() != null && (cell.people() < 0 || cell.figure().signum() < 0)) {
            throw Refusal.invalid("cell-" + cell.departement(), "evaluation.problem.negative");
        }
    }
}
