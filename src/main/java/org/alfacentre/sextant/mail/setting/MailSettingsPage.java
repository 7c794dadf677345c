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
    private List<Row> rows;

    /** A kind with what stands in its fields; empty leaves it to the wider scope. */
    public static final class Row {

        private final MailSettings.Line line;
        private String enabled;
        private String days;

        Row(MailSettings.Line line) {
            this.line = line;
            Choice own = line.own();
            enabled = own.enabled() == null ? "" : own.enabled().toString();
            days = own.days() == null ? "" : own.days().toString();
        }

        /** A number of days that is none becomes one that is refused. */
        Choice choice() {
            Integer number = days.matches(NUMBER) ? Integer.valueOf(days) : Integer.valueOf(0);
            return new Choice(
                    enabled.isEmpty() ? null : Boolean.valueOf(enabled),
                    days.isEmpty() ? null : number);
        }

        public MailSettings.Line getLine() {
            return line;
        }

        /** The name at which it is said what is wrong with its days. */
        public String getField() {
            return line.kind().code().replace('.', '-') + "-days";
        }

        public String getEnabled() {
            return enabled;
        }

        public void setEnabled(String enabled) {
            this.enabled = enabled == null ? "" : enabled;
        }

        public String getDays() {
            return days;
        }

        public void setDays(String days) {
            this.days = days == null ? "" : days.strip();
        }
    }

    @PostConstruct
    void read() {
        scope = new MailScope(visit.asked("action"), visit.number("session"));
        rows = settings.all(scope, visit.caller()).stream().map(Row::new).toList();
    }

    public String save() {
        Map<String, Choice> choices = new HashMap<>();
        rows.forEach(row -> choices.put(row.getLine().kind().code(), row.choice()));
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

    public List<Row> getRows() {
        return rows;
    }

    /** Empty for all. */
    public String getAction() {
        return Objects.requireNonNullElse(scope.action(), "");
    }

    public MailScope getScope() {
        return scope;
    }
}
