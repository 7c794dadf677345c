package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfacentre.sextant.axis.MailKind;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Answered;
import org.alfacentre.sextant.time.DueRun;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The kinds of mail that modules send so many days ahead. Each is asked once what it is, before the
 * work that plans mails and outside its transaction; one that failed is asked again at the next
 * heartbeat.
 */
@ApplicationScoped
class KindsAhead implements DueRun {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;

    private final Map<String, Optional<Ahead>> known = new ConcurrentHashMap<>();

    /** One of them, as it answered. */
    record Ahead(String module, String name, int days, Set<String> actions) {

        String kind() {
            return module + "." + name;
        }

        Instant dueAt(Instant startsAt) {
            return ParisTime.at(ParisTime.day(startsAt).minusDays(days), NINE);
        }
    }

    /** Those of the modules that serve; asks nobody. */
    List<Ahead> of(String action) {
        return extensions.of(MailKind.class).stream()
                .map(kind -> known.get(kind.name()))
                .filter(Objects::nonNull)
                .flatMap(Optional::stream)
                .filter(ahead -> ahead.actions().contains(action))
                .toList();
    }

    @Override
    public void run(Instant now) {
        extensions.of(MailKind.class).stream()
                .filter(kind -> !known.containsKey(kind.name()))
                .forEach(this::ask);
    }

    /** Before the agenda, whose work plans mails. */
    @Override
    public int order() {
        return 5;
    }

    private void ask(Extension<MailKind> kind) {
        Set<String> actions = extensions.actions(kind);
        var said = gateway.ask(kind, it -> ahead(kind.module(), it, actions));
        if (said instanceof Answered<Optional<Ahead>> answered) {
            known.put(kind.name(), answered.value());
        }
    }

    private static Optional<Ahead> ahead(String module, MailKind kind, Set<String> actions) {
        return kind.trigger() instanceof MailKind.DaysBefore before
                ? Optional.of(new Ahead(module, kind.name(), before.days(), actions))
                : Optional.empty();
    }
}
