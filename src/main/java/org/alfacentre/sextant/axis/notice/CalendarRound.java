package org.alfacentre.sextant.axis.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.alfacentre.sextant.axis.CalendarRule;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.time.DueRun;
import org.alfacentre.sextant.time.ParisTime;

/**
 * Has the modules that serve follow their calendars, once in each hour of the day; one that fails
 * is asked again in the next.
 */
@ApplicationScoped
class CalendarRound implements DueRun {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime TO = LocalTime.of(20, 0);

    private final Extensions extensions;
    private final ModuleGateway gateway;

    /** The last hour in which modules were asked on this node. */
    private volatile Instant asked;

    @Inject
    CalendarRound(Extensions extensions, ModuleGateway gateway) {
        this.extensions = extensions;
        this.gateway = gateway;
    }

    protected CalendarRound() {
        this(null, null);
    }

    @Override
    public boolean run(Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        if (isByDay(now) && !hour.equals(asked)) {
            asked = hour;
            extensions.of(CalendarRule.class).forEach(rule -> apply(rule, now));
        }
        return false;
    }

    /** After what happened has been told, before the mails. */
    @Override
    public int order() {
        return 20;
    }

    private static boolean isByDay(Instant now) {
        LocalTime time = LocalTime.ofInstant(now, ParisTime.ZONE);
        return !time.isBefore(FROM) && time.isBefore(TO);
    }

    private void apply(Extension<CalendarRule> rule, Instant now) {
        gateway.ask(
                rule,
                it -> {
                    it.apply(now);
                    return true;
                });
    }
}
