package org.alfacentre.sextant.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom the programme reaches, département by département and regroupement by regroupement.
 *
 * @param known active professionals by département
 * @param present those of them who were present at least once
 * @param places rows of département, regroupement and number of reception places
 * @param reached the same of those from which somebody was present
 */
record ReachTables(
        Map<String, Long> known,
        Map<String, Long> present,
        List<Object[]> places,
        List<Object[]> reached) {

    Reach allProfessionals() {
        return new Reach(sum(known), Discretion.shown(sum(present)));
    }

    Reach allPlaces() {
        return new Reach(sum(column(places, 0)), sum(column(reached, 0)));
    }

    List<Territory> departements(Map<String, String> names) {
        return territories(names, known, present, 0);
    }

    /** Those without a regroupement are no line: the professionals are counted by membership. */
    List<Territory> networks(
            Map<String, String> names, Map<String, Long> members, Map<String, Long> came) {
        return territories(names, members, came, 1);
    }

    private List<Territory> territories(
            Map<String, String> names,
            Map<String, Long> professionals,
            Map<String, Long> came,
            int column) {
        Map<String, Long> placesThere = column(places, column);
        Map<String, Long> placesReached = column(reached, column);
        Set<String> hidden = Discretion.hidden(came);
        return Stream.concat(names.keySet().stream(), Stream.of((String) null))
                .filter(key -> key != null || professionals.containsKey(null))
                .map(
                        key -> {
                            boolean tooFew = hidden.contains(key);
                            return new Territory(
                                    key,
                                    key == null ? null : names.get(key),
                                    reach(key, professionals, tooFew ? null : came),
                                    reach(key, placesThere, tooFew ? null : placesReached));
                        })
                .toList();
    }

    private static Reach reach(String key, Map<String, Long> known, Map<String, Long> reached) {
        return new Reach(
                known.getOrDefault(key, 0L),
                reached == null ? null : (Long) reached.getOrDefault(key, 0L));
    }

    private static Map<String, Long> column(List<Object[]> rows, int column) {
        Map<String, Long> sums = new HashMap<>();
        rows.forEach(
                row ->
                        sums.merge(
                                Objects.toString(row[column], null),
                                Counts.number(row[2]),
                                Long::sum));
        return sums;
    }

    private static long sum(Map<String, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
