package org.alfacentre.sextant.mail.setting;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * All settings as they stand, read once: how many days from a session a kind is sent, if at all.
 */
public final class Lead {

    private static final int NARROWEST = 3;

    private final List<MailSetting> settings;

    Lead(List<MailSetting> settings) {
        this.settings = settings;
    }

    /** Empty when it is not sent. */
    public OptionalInt of(String kind, int usual, TrainingSession session) {
        var scope = new MailScope(session.getAction().getCode(), session.getId());
        Choice choice = choice(kind, scope);
        if (Boolean.FALSE.equals(choice.enabled())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(choice.days() == null ? usual : choice.days());
    }

    List<MailSetting> settings() {
        return settings;
    }

    /** What holds at the scope: its own, else the wider ones'. */
    private Choice choice(String kind, MailScope scope) {
        return fold(kind, one -> one.speaksFor(scope));
    }

    /** What would hold there without a setting of its own. */
    Choice wider(String kind, MailScope scope) {
        return fold(kind, one -> one.isOf(scope) ? 0 : one.speaksFor(scope));
    }

    private Choice fold(String kind, ToIntFunction<MailSetting> narrow) {
        Choice choice = Choice.NONE;
        for (int wanted = NARROWEST; wanted > 0; wanted--) {
            int level = wanted;
            Choice found =
                    settings.stream()
                            .filter(one -> one.kind().equals(kind))
                            .filter(one -> narrow.applyAsInt(one) == level)
                            .findFirst()
                            .map(MailSetting::choice)
                            .orElse(Choice.NONE);
            choice = choice.or(found);
        }
        return choice;
    }
}
