package org.alfacentre.sextant.trades;

import java.time.LocalTime;
import java.util.List;
import org.alfacentre.sextant.shell.Checks;

/**
 * A day as it is arranged; blank texts are null.
 *
 * @param branch the professional branch, such as agroalimentaire
 * @param host the company that is visited
 * @param instructions what visitors need to know beforehand
 * @param resources what they may read afterwards: addresses, titles
 */
public record Arrangement(
        String branch, String host, String instructions, String resources, List<Plan> plans) {

    public Arrangement {
        branch = clean(branch);
        host = clean(host);
        instructions = clean(instructions);
        resources = clean(resources);
        plans = List.copyOf(plans);
    }

    static Arrangement none() {
        return new Arrangement(null, null, null, null, List.of());
    }

    /** Our proposal [D] while staff have not said: two sequences in the morning, then the visit. */
    static Plan proposed(String phase, int order, String venue) {
        return switch (order) {
            case 0 -> new Plan(phase, LocalTime.of(9, 30), LocalTime.of(11, 0), venue);
            case 1 -> new Plan(phase, LocalTime.of(11, 0), LocalTime.of(12, 30), venue);
            default -> new Plan(phase, LocalTime.of(14, 0), LocalTime.of(17, 0), null);
        };
    }

    /**
     * Refuses, all at once, texts too long, other sequences than these in their order, and such as
     * end before they begin or overlap.
     */
    void check(List<String> phases) {
        var checks = new Checks();
        if (!plans.stream().map(Plan::phase).toList().equals(phases)) {
            checks.wrong("sequences", "trades.problem.sequences", String.join(", ", phases));
        }
        checks.optional("branch", branch, 200);
        checks.optional("host", host, 200);
        checks.optional("instructions", instructions, 1000);
        checks.optional("resources", resources, 1000);
        LocalTime free = LocalTime.MIN;
        for (Plan plan : plans) {
            checks.optional(plan.phase(), plan.place(), 300);
            if (plan.begins() == null || plan.ends() == null) {
                checks.wrong(plan.phase(), "required");
            } else if (!plan.begins().isBefore(plan.ends())) {
                checks.wrong(plan.phase(), "trades.problem.ends-before");
            } else if (plan.begins().isBefore(free)) {
                checks.wrong(plan.phase(), "trades.problem.overlap");
            } else {
                free = plan.ends();
            }
        }
        checks.refuseIfWrong();
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
