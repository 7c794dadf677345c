package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** What a scheduling page answers after an act. */
@RequestScoped
class FormAnswers {

    @Inject private Notices notices;
    @Inject private FieldErrors errors;

    void done(String key, Object... arguments) {
        notices.done(key, arguments);
    }

    void warn(String key, Object... arguments) {
        notices.warn(key, arguments);
    }

    /** At its fields where the page has them, else at the top. */
    void refused(Refusal refusal) {
        errors.refused(refusal);
    }

    /** On a page without such fields: every sentence at the top. */
    void told(Refusal refusal) {
        if (refusal.wrong().isEmpty()) {
            notices.refused(refusal);
        }
        refusal.wrong()
                .forEach(wrong -> notices.error("problem." + wrong.code(), wrong.arguments()));
    }
}
