package org.alfacentre.sextant.mail.setting;

import java.util.List;
import java.util.OptionalInt;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * All settings as they stand, read once: how many days from a session a kind is sent, if at all.
 */
public final class Lead {

    private final List<MailSetting> settings;

    Lead(List<MailSetting> settings) {
        this.settings = settings;
    }

    /** Empty when it is not sent. */
    public OptionalInt of(String kind, int usual, TrainingSession session) {
        var scope = new MailScope(session.getAction().getCode(), session.getId());
        Choice choice = choice(kind, scope);
        if (choice.isOff()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(choice.days() == null ? usual : choice.days());
    }

    boolean isOff(String kind, TrainingSession session) {
        return of(kind, 0, session).isEmpty();
    }

    /**
     * Whether it is not sent where it tells of no session: for the programme or all its actions.
     */
    boolean isOff(SettableKind kind) {
        return kind.actions().isEmpty()
                ? choice(kind.code(), MailScope.PROGRAMME).isOff()
                : kind.actions().stream()
                        .map(action -> new MailScope(action, null))
                        .allMatch(scope -> choice(kind.code(), scope).isOff());
    }

    List<MailSetting> settings() {
        return settings;
    }

    /** What holds at the scope: its own, else the wider ones'. */
    private Choice choice(String kind, MailScope scope) {
        return fold(kind, scope.narrowestFirst());
    }

    /** What would hold there without a setting of its own. */
    Choice wider(String kind, MailScope scope) {
        List<MailScope> scopes = scope.narrowestFirst();
        return fold(kind, scopes.subList(1, scopes.size()));
    }

    private Choice fold(String kind, List<MailScope> narrowestFirst) {
        return narrowestFirst.stream()
                .map(scope -> own(kind, scope))
                .reduce(Choice.NONE, Choice::or);
    }

    /** What is set for exactly this scope, as it is written down. */
    Choice own(String kind, MailScope scope) {
        return settings.stream()
                .filter(one -> one.kind().equals(kind) && one.scope().equals(scope))
                .findFirst()
                .map(MailSetting::choice)
                .orElse(Choice.NONE);
    }
}
