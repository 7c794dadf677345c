package org.alfacentre.sextant.testkit;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** It touches no type of the kernel but those that the guide names. */
final class NoInternals implements Check {

    private static final String ROOT = "org/alfacentre/sextant/";
    private static final Pattern TYPE = Pattern.compile(ROOT + "([a-z]\\w*)/([\\w/$]+)");

    /** What a module may use (docs/axis-contract.md), besides all of the package {@code axis}. */
    private static final Set<String> OPEN =
            Set.of(
                    "identity/CurrentUser",
                    "identity/Caller",
                    "identity/Role",
                    "identity/Actor",
                    "shell/Refusal",
                    "shell/Checks",
                    "shell/Words",
                    "shell/PageWords",
                    "shell/PageFormats",
                    "shell/Formats",
                    "shell/Notices",
                    "shell/CsvExport",
                    "shell/Reader",
                    "time/ParisTime",
                    "time/PublicHolidays",
                    "time/SchoolHoliday",
                    "time/SchoolHolidays",
                    "enrolment/Attribute",
                    "enrolment/Selector",
                    "enrolment/QuotaKind",
                    "enrolment/Status",
                    "people/Audience",
                    "people/Functions",
                    "session/Period",
                    "session/Slot",
                    "session/SessionStatus",
                    "session/WaitingListRules",
                    "session/WaitingListMode",
                    "programme/ActionSheet");

    @Override
    public String name() {
        return "it uses nothing of the kernel but what the guide names";
    }

    @Override
    public void run(BuiltModule module) {
        String own = module.said("module").replace('.', '/').replaceFirst("[^/]*$", "");
        Set<String> wrong = new TreeSet<>();
        for (String file : module.files("", ".class")) {
            TYPE.matcher(module.spelled(file))
                    .results()
                    .filter(found -> !found.group().startsWith(own))
                    .filter(found -> !isOpen(found.group(1), found.group(2)))
                    .forEach(found -> wrong.add(file + " uses " + found.group()));
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
    }

    private static boolean isOpen(String feature, String type) {
        String outer = type.replaceFirst("\\$.*", "");
        return feature.equals("axis") ? !outer.contains("/") : OPEN.contains(feature + "/" + outer);
    }
}
