package org.alfacentre.sextant.mail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.shell.Refusal;

/** What a subject and a text of staff must be, each fault said at its line. */
public final class TemplateRules {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 8000;

    private TemplateRules() {}

    /** What is wrong with the fields {@code subject} and {@code text}. */
    public static List<Refusal.Wrong> faults(OwnWords words, Set<Placeholder> allowed) {
        List<Refusal.Wrong> wrong = new ArrayList<>();
        check("subject", words.subject(), LONGEST_SUBJECT, allowed, wrong);
        check("text", words.text(), LONGEST_TEXT, allowed, wrong);
        return wrong;
    }

    private static void check(
            String field,
            String text,
            int longest,
            Set<Placeholder> allowed,
            List<Refusal.Wrong> wrong) {
        if (text == null || text.isBlank()) {
            wrong.add(new Refusal.Wrong(field, "required"));
        } else if (text.length() > longest) {
            wrong.add(new Refusal.Wrong(field, "too-long", longest));
        } else {
            Template.parse(text, allowed).faults().forEach(fault -> wrong.add(at(field, fault)));
        }
    }

    private static Refusal.Wrong at(String field, Template.Fault fault) {
        String code = "template-" + fault.code();
        return new Refusal.Wrong(field, code, fault.line(), fault.column(), fault.found());
    }
}
