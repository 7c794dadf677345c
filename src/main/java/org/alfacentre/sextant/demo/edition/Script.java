package org.alfacentre.sextant.demo.edition;

import jakarta.json.JsonObject;
import java.util.Map;
import org.alfacentre.sextant.demo.FictitiousVenues;
import org.alfacentre.sextant.programme.ActionSheet;

/** What every story is made from: the days, the programme's sheets and the people. */
record Script(EditionDates dates, Map<String, ActionSheet> sheets, Cast cast) {

    static final String ELISE = "Élise Formatrice";
    static final String MARC = "Marc Intervenant";

    static final Holding.Place LOIRE = atGip(FictitiousVenues.LOIRE);
    static final Holding.Place SOLOGNE = atGip(FictitiousVenues.SOLOGNE);
    static final Holding.Place TOURAINE = atGip(FictitiousVenues.TOURAINE);

    /** The original date that becomes the next one: the second half-day of action 6's cycle. */
    static final int NEXT_OF_CYCLE = 1;

    private static Holding.Place atGip(String room) {
        return new Holding.Place(FictitiousVenues.GIP_DEPARTEMENT, room);
    }

    ActionSheet sheet(String action) {
        return sheets.get(action);
    }

    /** The action's title with one of its themes. */
    String titled(String action, int theme) {
        return sheet(action).title() + " – " + sheet(action).themes().get(theme).label();
    }

    /** Part of a sheet, such as a phase, by its code. */
    JsonObject part(String action, String list, String code) {
        return sheet(action).source().getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(part -> part.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The organisations that lead the action, as its sheet names them. */
    String[] leadersOf(String action) {
        return sheet(action).facilitators().stream()
                .map(ActionSheet.Facilitator::shown)
                .toArray(String[]::new);
    }
}
