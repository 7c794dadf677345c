package org.alfacentre.sextant.testkit;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ViewSlot;

/** Each slot is called by a word of its own, or it would be left out of its page. */
final class SlotsHaveNames implements Check {

    @Override
    public String name() {
        return "its slots are called by words of their own";
    }

    @Override
    public void run(BuiltModule module) {
        Set<String> seen = new TreeSet<>();
        String wrong =
                module.beans(ViewSlot.class).stream()
                        .filter(slot -> !isName(slot.name()) || !seen.add(slot.name()))
                        .map(slot -> slot.getClass().getName() + " is called " + slot.name())
                        .collect(Collectors.joining("\n"));
        if (!wrong.isEmpty()) {
            throw new AssertionError(
                    wrong + ": each is " + ViewSlot.NAME + ", and no two are the same");
        }
    }

    private static boolean isName(String name) {
        return name != null && ViewSlot.NAME.matcher(name).matches();
    }
}
