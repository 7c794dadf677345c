package org.alfacentre.sextant.mail.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.alfacentre.sextant.schema.Row;

/** What is set for a kind at one scope; the action of a session's setting is left out. */
@Entity
@Table(name = "mail_setting")
public class MailSetting extends Row {

    private String kind;

    @Column(name = "action_code")
    private String action;

    @Column(name = "session_id")
    private Long session;

    /** The scope as one value that is never null: a unique key takes any number of nulls. */
    @Column(name = "scope_key")
    private String scopeKey;

    private Boolean enabled;
    private Integer days;

    protected MailSetting() {}

    MailSetting(String kind, MailScope scope) {
        this.kind = kind;
        this.session = scope.session();
        this.action = session == null ? scope.action() : null;
        this.scopeKey = session == null ? Objects.requireNonNullElse(action, "") : "#" + session;
    }

    /** False when it was so already. */
    boolean become(Choice choice) {
        boolean changes =
                !Objects.equals(enabled, choice.enabled()) || !Objects.equals(days, choice.days());
        this.enabled = choice.enabled();
        this.days = choice.days();
        return changes;
    }

    String kind() {
        return kind;
    }

    Choice choice() {
        return new Choice(enabled, days);
    }

    MailScope scope() {
        return new MailScope(action, session);
    }
}
