package org.alfacentre.sextant.mail.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds that may be set: those that the calendar causes, and those whose reader knows anyway or
 * finds it on a page. The others tell somebody what has become of their place, and are sent.
 */
@ApplicationScoped
public class SettableKinds {

    public static final String CONVOCATION = "convocation";
    public static final String FIRST_REMINDER = "reminder-j7";
    public static final String LAST_REMINDER = "reminder-j1";

    private static final List<SettableKind> KERNEL =
            List.of(
                    SettableKind.before(FIRST_REMINDER, 7),
                    SettableKind.before(LAST_REMINDER, 1),
                    SettableKind.caused("request-received"),
                    SettableKind.caused("offer-declined"),
                    SettableKind.caused("left-list"),
                    SettableKind.caused("minimum-alert"),
                    SettableKind.caused("late-cancellation"),
                    SettableKind.caused("list-for-staff"),
                    SettableKind.caused("sheet-reminder"));

    @Inject private ModuleKinds modules;
    @Inject private UsualDays usualDays;

    List<SettableKind> of(String action) {
        var convocation = SettableKind.before(CONVOCATION, usualDays.convocation(action));
        return Stream.of(Stream.of(convocation), KERNEL.stream(), modules())
                .flatMap(kinds -> kinds)
                .filter(kind -> kind.concerns(action))
                .toList();
    }

    /** The kind, when something causes it that a setting may keep from being told. */
    Optional<SettableKind> caused(String kind) {
        Stream<SettableKind> kinds = kind.indexOf('.') < 0 ? KERNEL.stream() : modules();
        return kinds.filter(one -> !one.isDated() && one.code().equals(kind)).findFirst();
    }

    private Stream<SettableKind> modules() {
        return modules.all().stream()
                .filter(ModuleKind::isSettable)
                .map(
                        kind ->
                                new SettableKind(
                                        kind.code(), kind.actions(), kind.days(), kind.after()));
    }
}
