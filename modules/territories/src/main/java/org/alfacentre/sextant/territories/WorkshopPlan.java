package org.alfacentre.sextant.territories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView.Seated;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.PageWords;

/** Who sits in which workshop of a day, for staff's page and file. */
@RequestScoped
public class WorkshopPlan {

    @Inject private Workshops workshops;
    @Inject private PageWords words;

    /** A person with wishes in words and the workshop, null while nobody is assigned. */
    public record Line(Seated person, List<String> wishes, String workshop) {}

    /** A workshop and who sits in it. */
    public record Table(ActionSheet.Part theme, List<Seated> seated) {}

    public record Day(List<Line> lines, List<Table> tables) {

        public boolean assigned() {
            return tables.stream().anyMatch(table -> !table.seated().isEmpty());
        }
    }

    Day of(SessionCard session) {
        List<Seated> seated = workshops.seated(session.id());
        Map<Long, Wishes> wishes = workshops.wishes(session.id());
        Map<Long, String> seats = workshops.seats(session.id());
        List<Line> lines =
                seated.stream()
                        .map(
                                one ->
                                        new Line(
                                                one,
                                                labels(wishes.get(one.person())),
                                                label(seats.get(one.person()))))
                        .toList();
        Map<String, List<Seated>> byTheme =
                seated.stream()
                        .filter(one -> seats.containsKey(one.person()))
                        .collect(Collectors.groupingBy(one -> seats.get(one.person())));
        List<Table> tables =
                workshops.themes().stream()
                        .map(it -> new Table(it, byTheme.getOrDefault(it.code(), List.of())))
                        .toList();
        return new Day(lines, tables);
    }

    CsvExport csv(SessionCard session) {
        var csv =
                new CsvExport(
                        words.of("territories.person"),
                        words.of("territories.organisation"),
                        words.of("territories.workshop"),
                        words.of("territories.wishes"));
        of(session)
                .lines()
                .forEach(
                        line ->
                                csv.row(
                                        line.person().name(),
                                        line.person().organisation(),
                                        line.workshop(),
                                        String.join(" > ", line.wishes())));
        return csv;
    }

    /** The programme's label of a theme, or null for none. */
    String label(String theme) {
        return workshops.themes().stream()
                .filter(part -> part.code().equals(theme))
                .map(ActionSheet.Part::label)
                .findFirst()
                .orElse(null);
    }

    private List<String> labels(Wishes wishes) {
        return wishes == null
                ? List.of()
                : wishes.themes().stream().map(this::label).collect(Collectors.toList());
    }
}
