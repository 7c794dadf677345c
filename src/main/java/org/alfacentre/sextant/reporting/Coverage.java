package org.alfacentre.sextant.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Territories;
import org.alfacentre.sextant.programme.ProgrammeReading;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/** Reads the coverage, in a constant number of queries, for those who steer the programme. */
@ApplicationScoped
public class Coverage {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    @Inject private Counts counts;
    @Inject private ProgrammeReading programme;
    @Inject private Territories territories;

    /**
     * @param year of the first half-day, or null for the whole programme, undated sessions too
     */
    public CoverageFigures read(Integer year, Caller by) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw Refusal.invalid("year", "out-of-range", FIRST_YEAR, LAST_YEAR);
        }
        by.mustBe(Role.ADMINISTRATOR, Role.DIRECTOR);
        Map<String, String> departements = departements();
        Map<String, String> networks = networks();
        SeatTables seats = seats(year);
        var home =
                new ReachTables(
                        counts.professionals(),
                        counts.present(year),
                        counts.places(),
                        counts.placesReached(year));
        return new CoverageFigures(
                year,
                seats.total(),
                seats.axes(),
                seats.actions(),
                seats.departements(departements),
                seats.networks(networks),
                home.allProfessionals(),
                home.allPlaces(),
                home.departements(departements),
                home.networks(
                        networks, counts.professionalsByNetwork(), counts.presentByNetwork(year)));
    }

    /** What the actions' sessions come to, for a page that shows no more. */
    public SeatTables seats(Integer year) {
        return SeatTables.of(programme.actions(), counts.uptakes(year), counts.attended(year));
    }

    /** The years of which there are sessions. */
    public List<Integer> years() {
        Instant[] span = counts.span();
        return span[0] == null
                ? List.of()
                : IntStream.rangeClosed(
                                ParisTime.day(span[0]).getYear(), ParisTime.day(span[1]).getYear())
                        .boxed()
                        .toList();
    }

    private Map<String, String> departements() {
        Map<String, String> names = new LinkedHashMap<>();
        territories.departements().forEach(it -> names.put(it.getCode(), it.getLabel()));
        return names;
    }

    private Map<String, String> networks() {
        Map<String, String> names = new LinkedHashMap<>();
        territories.networks().forEach(it -> names.put(it.getId().toString(), it.getName()));
        return names;
    }
}
