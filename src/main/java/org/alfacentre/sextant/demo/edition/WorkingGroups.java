package org.alfacentre.sextant.demo.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.people.Functions;

/**
 * The groups whose members have a place at each meeting: the tool's (action 1), the référents'
 * (action 3) and the network heads', who have no date yet (action 4).
 */
final class WorkingGroups {

    private static final int PLANNED = 40;
    private static final int MEMBERS = 13;
    private static final int HEADS = 8;

    private final Script script;
    private final EditionDates dates;

    WorkingGroups(Script script) {
        this.script = script;
        this.dates = script.dates();
    }

    List<Holding> all() {
        List<Long> referents = new ArrayList<>(List.of(script.cast().account("referent")));
        referents.addAll(script.cast().pick(MEMBERS, Functions.REFERENT));
        Group network = Group.of(script.sheet("A3"), "A3-REG", referents);
        Group heads =
                Group.of(
                        script.sheet("A4"),
                        "A4-REG",
                        script.cast().pick(HEADS, Functions.NETWORK_HEAD));
        Group tool =
                Group.of(
                        script.sheet("A1"),
                        "A1-REG",
                        script.cast().pick(MEMBERS, extra -> !extra.is(Functions.REFERENT)));
        LocalDate lastTool = dates.back(35);
        LocalDate lastNetwork = dates.back(50);
        return List.of(
                formed(held("A1", tool, lastTool, Script.LOIRE), tool, lastTool),
                formed(held("A3", network, lastNetwork, Script.TOURAINE), network, lastNetwork),
                toCome("A1", tool, dates.ahead(19), Script.SOLOGNE),
                toCome("A3", network, dates.ahead(48), Script.TOURAINE),
                meeting("A3", network).allDay(dates.ahead(139)).draftedAt(dates.ago(2)),
                undated(heads));
    }

    /** The group is there before its first meeting is. */
    private static Holding formed(Holding first, Group group, LocalDate day) {
        first.steps()
                .add(
                        0,
                        new Holding.Step(
                                EditionDates.before(day, PLANNED + 1),
                                first,
                                (stage, self) -> stage.office().form(group)));
        return first;
    }

    private Holding held(String action, Group group, LocalDate day, Holding.Place place) {
        return meeting(action, group)
                .allDay(day)
                .in(place)
                .publishedAt(EditionDates.before(day, PLANNED))
                .attendedBy("gestion", dates.now());
    }

    private Holding toCome(String action, Group group, LocalDate day, Holding.Place place) {
        return meeting(action, group).allDay(day).in(place).publishedAt(dates.ago(12));
    }

    private Holding meeting(String action, Group group) {
        return new Holding(action).of(group).ledBy(script.leadersOf(action));
    }

    private Holding undated(Group heads) {
        return meeting("A4", heads)
                .then(dates.ago(11), (stage, self) -> stage.office().form(heads))
                .publishedAt(dates.ago(10));
    }
}
