package org.alfacentre.sextant.mail.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** Which mails are sent and when: of the programme, an action or a session. */
@Named("mailSettings")
@RequestScoped
public class MailSettingsPage {

    private static final String NUMBER = "\\d{1,4}";

    @Inject private MailSettings settings;
    @Inject private Visit visit;
    @Inject private FieldErrors errors;
    @Inject private Notices notices;

    private MailScope scope;
    private List<MailSettings.Line> lines;

    @PostConstruct
    void read() {
        scope = new MailScope(visit.asked("action"), visit.number("session"));
        lines = settings.all(scope, visit.caller());
    }

    public String save() {
        Map<String, Choice> choices = new HashMap<>();
        for (MailSettings.Line line : lines) {
            String code = line.kind().code();
            String on = visit.asked(field(line, "on"));
            String days = visit.asked(field(line, "days"));
            choices.put(
                    code,
                    new Choice(
                            on == null ? null : Boolean.valueOf(on),
                            days == null
                                    ? null
                                    : days.matches(NUMBER) ? Integer.valueOf(days) : 0));
        }
        try {
            settings.put(scope, choices, visit.caller());
        } catch (Refusal refusal) {
            errors.refused(refusal);
            return null;
        }
        notices.done("mail.settings.saved");
        return "/mail-settings.xhtml?faces-redirect=true"
                + (scope.session() == null
                        ? "&action=" + Objects.requireNonNullElse(scope.action(), "")
                        : "&session=" + scope.session());
    }

    /** The id of a line's field, at which it is said what is wrong. */
    public String field(MailSettings.Line line, String what) {
        return line.kind().code().replace('.', '-') + "-" + what;
    }

    public List<MailSettings.Line> getLines() {
        return lines;
    }

    public MailScope getScope() {
        return scope;
    }
}
