package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.time.ParisTime;

/** The deadlines of measures, as they stand today and as the setting has them. */
@ApplicationScoped
public class Deadlines {

    @Inject private SettingsView settings;
    @Inject private Clock clock;

    Deadline of(MeasureKind kind, SessionCard session) {
        return Deadline.of(kind.lead(interpreter()), session.facts().firstDay(), today());
    }

    int interpreter() {
        return settings.number(DisabilityModule.ID, DisabilityModule.INTERPRETER_DAYS);
    }

    /** Whether something can still be arranged for it. */
    boolean isToCome(SessionCard session) {
        LocalDate first = session.facts().firstDay();
        return first == null || !first.isBefore(today());
    }

    private LocalDate today() {
        return ParisTime.day(clock.instant());
    }
}
