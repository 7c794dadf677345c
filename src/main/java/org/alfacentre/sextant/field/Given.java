package org.alfacentre.sextant.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.shell.Checks;

/**
 * What somebody answered, by the keys of the questions; what is left out stays as it is, an empty
 * answer takes the former one back.
 *
 * @param consent to what is said of one's health, given for this alone
 */
public record Given(Map<String, String> values, boolean consent) {

    /** Nothing was answered. */
    public static final Given NOTHING = new Given(Map.of(), false);

    /** The answers as they are kept, or a refusal that names each that is wrong. */
    List<Filled> read(List<Asked> asked, Demand demand) {
        var checks = new Checks();
        List<Filled> filled = new ArrayList<>();
        for (Asked question : asked) {
            boolean there = values.containsKey(question.key());
            String value = read(question, checks);
            if (value == null && question.field().required() && demand.applies(there)) {
                checks.wrong(question.path(), "required");
            }
            if (there) {
                filled.add(new Filled(question, value));
            }
        }
        values.keySet().stream()
                .filter(key -> asked.stream().noneMatch(it -> it.key().equals(key)))
                .sorted()
                .forEach(key -> checks.wrong("fields." + key, "unknown-field", key));
        if (!consent
                && filled.stream().anyMatch(it -> it.asked().isHealth() && it.value() != null)) {
            checks.wrong("consent", "consent-needed");
        }
        checks.refuseIfWrong();
        return filled;
    }

    private String read(Asked question, Checks checks) {
        return question.field().read(question.path(), values.get(question.key()), checks);
    }
}
