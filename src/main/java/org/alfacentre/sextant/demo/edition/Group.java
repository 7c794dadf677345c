package org.alfacentre.sextant.demo.edition;

import jakarta.json.JsonObject;
import java.util.List;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.session.CohortSheet;

/** A working group of the programme with its members; it has an id once it is formed. */
final class Group {

    private final CohortSheet sheet;
    private long id;

    private Group(CohortSheet sheet) {
        this.sheet = sheet;
    }

    /** The group of that code as the action's sheet describes it. */
    static Group of(ActionSheet action, String code, List<Long> members) {
        JsonObject source =
                action.source().getJsonArray("cohorts").getValuesAs(JsonObject.class).stream()
                        .filter(cohort -> cohort.getString("code").equals(code))
                        .findFirst()
                        .orElseThrow();
        return new Group(
                new CohortSheet(
                        code,
                        action.code(),
                        source.getString("label"),
                        source.getString("departement", null),
                        source.getInt("capacityMax"),
                        members,
                        List.of()));
    }

    CohortSheet sheet() {
        return sheet;
    }

    void formedAs(long cohort) {
        this.id = cohort;
    }

    long id() {
        return id;
    }
}
