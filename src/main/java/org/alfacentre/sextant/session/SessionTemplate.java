package org.alfacentre.sextant.session;

import java.util.Collections;
import java.util.List;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.programme.ActionSheet.Part;

/**
 * How a new session of an action looks before anybody has typed: what its sheet says of its level.
 *
 * @param level REGIONAL, DEPARTEMENTAL or LOCAL
 * @param themes one for each half-day, null where the sheet names none; empty when the sheet does
 *     not tell the duration
 * @param inDays whether its half-days make days, a morning and an afternoon, as those of a cycle do
 *     not
 */
public record SessionTemplate(String level, List<String> themes, boolean inDays) {

    public static final String REGIONAL = "REGIONAL";
    public static final String DEPARTEMENTAL = "DEPARTEMENTAL";
    public static final String LOCAL = "LOCAL";

    /** For a regroupement, a département, or the region, as far as the action knows that level. */
    public static SessionTemplate of(Action action, String departement, Long network) {
        ActionSheet sheet = action.getSheet();
        String level = level(sheet.levels(), departement, network);
        Integer each = sheet.halfDays(level);
        int halfDays = each == null ? 0 : each * occurrences(sheet, level);
        return new SessionTemplate(level, themes(sheet, halfDays), each != null && each > 1);
    }

    public int halfDays() {
        return themes.size();
    }

    /** When the half-day of that place, from 0, is likely to be. */
    public Period period(int place) {
        return inDays && place % 2 == 1 ? Period.AFTERNOON : Period.MORNING;
    }

    private static String level(List<String> levels, String departement, Long network) {
        String wanted = network != null ? LOCAL : departement != null ? DEPARTEMENTAL : REGIONAL;
        return levels.contains(wanted) || levels.isEmpty() ? wanted : levels.get(levels.size() - 1);
    }

    /** A cycle's half-days are the occurrences of one; anything else happens once. */
    private static int occurrences(ActionSheet sheet, String level) {
        Integer occurrences = sheet.occurrences(level);
        return occurrences != null && occurrences == sheet.themes().size() ? occurrences : 1;
    }

    private static List<String> themes(ActionSheet sheet, int halfDays) {
        for (List<Part> parts : List.of(sheet.themes(), sheet.phases())) {
            if (halfDays > 1 && parts.size() == halfDays) {
                return parts.stream().map(Part::label).toList();
            }
        }
        return Collections.nCopies(halfDays, null);
    }
}
