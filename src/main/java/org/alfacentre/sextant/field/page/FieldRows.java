package org.alfacentre.sextant.field.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.ExtraField;
import org.alfacentre.sextant.axis.ExtraField.Choice;
import org.alfacentre.sextant.axis.ExtraField.Day;
import org.alfacentre.sextant.axis.ExtraField.Text;
import org.alfacentre.sextant.axis.ExtraField.Whole;
import org.alfacentre.sextant.axis.ExtraField.YesNo;
import org.alfacentre.sextant.field.Asked;
import org.alfacentre.sextant.field.Given;
import org.alfacentre.sextant.field.Told;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;
import org.alfacentre.sextant.shell.Words;

/** Makes inputs of questions, and answers of what was typed into them. */
@RequestScoped
class FieldRows {

    private static final int ONE_LINE = 200;

    @Inject private Words words;
    @Inject private Visit visit;
    @Inject private HttpServletRequest request;

    /** What they hold: what was typed, else what was answered. */
    List<FieldRow> of(List<Asked> asked, List<Told> answers) {
        Map<String, String> values =
                answers.stream().collect(Collectors.toMap(Told::key, Told::value, (a, b) -> b));
        return asked.stream().map(it -> row(it, values.get(it.key()))).toList();
    }

    /**
     * What was typed; an input that was left empty takes its answer back, one that was not on the
     * form leaves it. What was typed into an input that the module does not confirm just now is not
     * dropped: the form is sent again later.
     */
    Given given(List<Asked> asked) {
        Set<String> inputs = asked.stream().map(Asked::input).collect(Collectors.toSet());
        if (request.getParameterMap().keySet().stream()
                .anyMatch(it -> it.startsWith(Asked.INPUTS) && !inputs.contains(it))) {
            throw Refusal.busy();
        }
        Map<String, String> values = new HashMap<>();
        asked.stream()
                .filter(it -> request.getParameter(it.input()) != null)
                .forEach(it -> values.put(it.key(), visit.asked(it.input())));
        return new Given(values, visit.asked("consent") != null);
    }

    private FieldRow row(Asked asked, String answered) {
        String typed = visit.asked(asked.input());
        String value = typed == null ? answered : typed;
        return new FieldRow(
                asked.input(),
                type(asked.field().kind()),
                word(asked.labelKey()),
                hint(asked),
                asked.field().required(),
                value == null ? "" : value,
                options(asked));
    }

    private static String type(ExtraField.Kind kind) {
        if (kind instanceof Text text) {
            return text.longest() > ONE_LINE ? "textarea" : "text";
        }
        if (kind instanceof Day) {
            return "date";
        }
        return kind instanceof Whole ? "number" : "select";
    }

    private List<FieldRow.Option> options(Asked asked) {
        if (asked.field().kind() instanceof YesNo) {
            return Stream.of("true", "false")
                    .map(it -> new FieldRow.Option(it, word("field." + it)))
                    .toList();
        }
        return asked.field().kind() instanceof Choice choice
                ? choice.options().stream()
                        .map(it -> new FieldRow.Option(it, word(asked.labelKey() + "." + it)))
                        .toList()
                : List.of();
    }

    /** The module's own, then who reads the answer and until when. */
    private String hint(Asked asked) {
        String own = asked.labelKey() + ".hint";
        return Stream.of(
                        words.has(visit.locale(), own) ? word(own) : "",
                        switch (asked.field().sensitivity()) {
                            case ORDINARY -> "";
                            case PERSONAL -> word("field.read-by.staff", asked.field().keptDays());
                            case HEALTH -> word("field.read-by.referent", asked.field().keptDays());
                        })
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String word(String key, Object... arguments) {
        return words.of(visit.locale(), key, arguments);
    }
}
