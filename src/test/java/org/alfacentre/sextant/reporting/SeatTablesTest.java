package org.alfacentre.sextant.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.reporting.CoverageFigures.Row;
import org.junit.jupiter.api.Test;

class SeatTablesTest {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("18", "Cher");
        NAMES.put("28", "Eure-et-Loir");
        NAMES.put("45", "Loiret");
    }

    private final Map<Held, Uptake> uptakes = new LinkedHashMap<>();
    private final Map<Held, Long> attended = new LinkedHashMap<>();

    @Test
    void sessionsOfADepartementAddUpAndThoseOfTheRegionComeLast() {
        held("A5", "45", 20, 0);
        held("A6", "45", 25, 0);
        held("A6", null, 10, 0);

        assertThat(tables().departements(NAMES))
                .extracting(Row::key, it -> it.uptake().sessions(), it -> it.uptake().offered())
                .containsExactly(
                        tuple("18", 0L, 0L),
                        tuple("28", 0L, 0L),
                        tuple("45", 2L, 45L),
                        tuple(null, 1L, 10L));
    }

    @Test
    void aRegroupementWithoutSessionsIsNoLine() {
        held("A5", "45", 20, 0);

        assertThat(tables().networks(Map.of("7", "Giennois"))).hasSize(1);
    }

    @Test
    void fewWhoAttendedAreNotFoundBySubtraction() {
        held("A5", "18", 20, 3);
        held("A5", "28", 20, 12);
        held("A5", "45", 20, 20);

        assertThat(tables().total().attended()).isEqualTo(35);
        assertThat(tables().departements(NAMES))
                .extracting(it -> it.uptake().attended())
                .containsExactly(null, null, 20L);
    }

    @Test
    void whereNoSessionLimitsItsPlacesThereIsNoRate() {
        assertThat(new Uptake(1, 0, 0, 12, 0, 0L).rate()).isNull();
        assertThat(new Uptake(1, 20, 5, 12, 0, 0L).rate()).isEqualTo(25);
    }

    private SeatTables tables() {
        return SeatTables.of(List.of(), uptakes, attended);
    }

    private void held(String action, String departement, int offered, long came) {
        Held key = new Held(action, departement, null);
        uptakes.put(key, new Uptake(1, offered, came, came, 0, 0L));
        attended.put(key, came);
    }
}
