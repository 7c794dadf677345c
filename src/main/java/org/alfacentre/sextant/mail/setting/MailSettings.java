package org.alfacentre.sextant.mail.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.schema.DatabaseFault;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Reads and changes the settings; what was planned by them is planned again. */
@ApplicationScoped
@Transactional
public class MailSettings {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SettableKinds kinds;
    @Inject private MailScopes scopes;
    @Inject private Audit audit;
    @Inject private Event<MailSettingChanged> changed;

    /**
     * A kind as it is set.
     *
     * @param own what is set for exactly this scope
     * @param wider what holds where the own says nothing
     */
    public record Line(SettableKind kind, Choice own, Choice wider) {

        public boolean isOn() {
            return !own.or(wider).isOff();
        }

        public boolean isOnAnyway() {
            return !wider.isOff();
        }

        /** Null for a kind that something else causes. */
        public Integer getDays() {
            return own.days() == null ? getDaysAnyway() : own.days();
        }

        public Integer getDaysAnyway() {
            return wider.days() == null ? kind.days() : wider.days();
        }
    }

    /** Every kind that may be set there. */
    public List<Line> all(MailScope asked, Caller caller) {
        caller.mustBeStaff();
        MailScope scope = scopes.known(asked);
        Lead lead = lead();
        return kinds.of(scope.action()).stream().map(kind -> line(kind, scope, lead)).toList();
    }

    private Line line(SettableKind kind, MailScope scope, Lead lead) {
        Choice own = lead.own(kind.code(), scope.alone());
        return new Line(kind, own, lead.wider(kind.code(), scope));
    }

    /**
     * Sets these kinds for exactly this scope; {@link Choice#NONE} leaves one to the wider scope.
     * What is wrong is said at {@code <kind>.days}.
     */
    public List<Line> put(MailScope asked, Map<String, Choice> choices, Caller caller) {
        caller.mustBeStaff();
        MailScope scope = scopes.known(asked);
        check(scope, choices);
        List<MailSetting> known = lead().settings();
        List<MailSetting> changes = new ArrayList<>();
        choices.forEach(
                (code, choice) -> {
                    MailSetting setting =
                            known.stream()
                                    .filter(
                                            one ->
                                                    one.kind().equals(code)
                                                            && one.scope().equals(scope.alone()))
                                    .findFirst()
                                    .orElseGet(() -> new MailSetting(code, scope));
                    if (setting.become(choice)) {
                        changes.add(setting);
                        String told = told(scope, choice);
                        audit.record(caller.actor(), "mail-setting", "mail-kind", code, told);
                    }
                });
        if (!changes.isEmpty()) {
            changes.forEach(em::persist);
            flush();
            long number = changes.stream().mapToLong(one -> one.getId() + one.getVersion()).sum();
            changed.fire(new MailSettingChanged(scope, number));
        }
        return all(scope, caller);
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException clash) {
            // two who set it first at once: the database lets one in
            throw DatabaseFault.isUniqueKey(clash) ? Refusal.conflict("stale") : clash;
        }
    }

    private void check(MailScope scope, Map<String, Choice> choices) {
        List<Refusal.Wrong> wrong = new ArrayList<>();
        choices.forEach(
                (code, choice) ->
                        kinds.of(scope.action()).stream()
                                .filter(kind -> kind.code().equals(code))
                                .findFirst()
                                .ifPresentOrElse(
                                        kind -> fault(kind, choice).ifPresent(wrong::add),
                                        () ->
                                                wrong.add(
                                                        new Refusal.Wrong(
                                                                code, "unknown-value", code))));
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static Optional<Refusal.Wrong> fault(SettableKind kind, Choice choice) {
        if (choice.days() == null
                || kind.isDated() && choice.days() >= 1 && choice.days() <= kind.most()) {
            return Optional.empty();
        }
        return Optional.of(
                new Refusal.Wrong(kind.code() + ".days", "out-of-range", 1, kind.most()));
    }

    private static String told(MailScope scope, Choice choice) {
        String where =
                scope.session() != null
                        ? "session " + scope.session()
                        : Objects.requireNonNullElse(scope.action(), "*");
        return where + ": " + choice.enabled() + ", " + choice.days();
    }

    /** All settings, in one query. */
    public Lead lead() {
        return new Lead(
                em.createQuery("SELECT s FROM MailSetting s ORDER BY s.id", MailSetting.class)
                        .getResultList());
    }

    /**
     * Whether a mail that something causes is switched off there, of no session: for all that it is
     * for; asks only where it may be.
     */
    public boolean isOff(String kind, TrainingSession session) {
        return kinds.caused(kind)
                .filter(it -> session == null ? lead().isOff(it) : lead().isOff(kind, session))
                .isPresent();
    }
}
