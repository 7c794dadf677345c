package org.alfacentre.sextant.reporting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.programme.Axis;
import org.alfacentre.sextant.reporting.CoverageFigures.Row;

/**
 * The places of the sessions, by axis, action, département and regroupement. Who attended is hidden
 * where it would tell of few; an axis says it when all its actions do.
 */
public final class SeatTables {

    private final List<Action> programme;
    private final Map<Held, Uptake> held;

    private SeatTables(List<Action> programme, Map<Held, Uptake> held) {
        this.programme = programme;
        this.held = held;
    }

    static SeatTables of(
            List<Action> programme, Map<Held, Uptake> uptakes, Map<Held, Long> attended) {
        Map<Held, Uptake> held = new HashMap<>();
        uptakes.forEach(
                (key, uptake) -> held.put(key, uptake.attended(attended.getOrDefault(key, 0L))));
        return new SeatTables(programme, held);
    }

    public boolean isEmpty() {
        return held.isEmpty();
    }

    public Uptake total() {
        Uptake total = held.values().stream().reduce(Uptake.NONE, Uptake::plus);
        return total.attended(Discretion.shown(total.attended()));
    }

    /** Every action of the programme, those without a session too. */
    public List<Row> actions() {
        Map<String, Uptake> sums = hiding(sums(Held::action));
        return programme.stream()
                .map(
                        it ->
                                new Row(
                                        it.getCode(),
                                        it.getTitle(),
                                        it.getAxis().getNumber(),
                                        sums.getOrDefault(it.getCode(), Uptake.NONE)))
                .toList();
    }

    List<Row> axes() {
        Map<Integer, List<Uptake>> ofActions =
                actions().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Row::axis,
                                        Collectors.mapping(Row::uptake, Collectors.toList())));
        return programme.stream()
                .map(Action::getAxis)
                .distinct()
                .map(axis -> row(axis, ofActions.get(axis.getNumber())))
                .toList();
    }

    List<Row> departements(Map<String, String> names) {
        return rows(names, hiding(sums(Held::departement)), true);
    }

    /** Those of which there are sessions. */
    List<Row> networks(Map<String, String> names) {
        return rows(names, hiding(sums(Held::networkKey)), false);
    }

    private static Row row(Axis axis, List<Uptake> actions) {
        Long attended =
                actions.stream().map(Uptake::attended).anyMatch(Objects::isNull)
                        ? null
                        : actions.stream().mapToLong(Uptake::attended).sum();
        Uptake sum =
                actions.stream()
                        .map(it -> it.attended(0L))
                        .reduce(Uptake.NONE, Uptake::plus)
                        .attended(attended);
        return new Row(String.valueOf(axis.getNumber()), axis.getTitle(), axis.getNumber(), sum);
    }

    /** In the order of the names; at the end, what has none of them. */
    private static List<Row> rows(
            Map<String, String> names, Map<String, Uptake> sums, boolean emptyToo) {
        return Stream.concat(names.keySet().stream(), Stream.of((String) null))
                .filter(key -> sums.containsKey(key) || emptyToo && key != null)
                .map(
                        key ->
                                new Row(
                                        key,
                                        key == null ? null : names.get(key),
                                        0,
                                        sums.getOrDefault(key, Uptake.NONE)))
                .toList();
    }

    private Map<String, Uptake> sums(Function<Held, String> by) {
        Map<String, Uptake> sums = new LinkedHashMap<>();
        held.forEach((key, uptake) -> sums.merge(by.apply(key), uptake, Uptake::plus));
        return sums;
    }

    private static Map<String, Uptake> hiding(Map<String, Uptake> sums) {
        Map<String, Long> attended = new HashMap<>();
        sums.forEach((key, uptake) -> attended.put(key, uptake.attended()));
        Set<String> hidden = Discretion.hidden(attended);
        sums.replaceAll((key, uptake) -> hidden.contains(key) ? uptake.attended(null) : uptake);
        return sums;
    }
}
