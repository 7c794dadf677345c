package org.alfacentre.sextant.mail.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfacentre.sextant.axis.MailKind;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Answered;
import org.alfacentre.sextant.time.DueRun;

/**
 * The kinds of mail of the modules. Each is asked once what it is, before the work that plans mails
 * and outside its transaction; one that failed is asked again at the next heartbeat.
 */
@ApplicationScoped
public class ModuleKinds implements DueRun {

    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;

    private final Map<String, ModuleKind> known = new ConcurrentHashMap<>();

    /** Those of the modules that serve; asks nobody. */
    public List<ModuleKind> all() {
        return extensions.of(MailKind.class).stream()
                .map(kind -> known.get(kind.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean run(Instant now) {
        extensions.of(MailKind.class).stream()
                .filter(kind -> !known.containsKey(kind.name()))
                .forEach(this::ask);
        return false;
    }

    /** Before the agenda, whose work plans mails. */
    @Override
    public int order() {
        return 5;
    }

    private void ask(Extension<MailKind> kind) {
        Set<String> actions = extensions.actions(kind);
        var said = gateway.ask(kind, it -> told(kind.module(), it, actions));
        if (said instanceof Answered<ModuleKind> answered) {
            known.put(kind.name(), answered.value());
        }
    }

    private static ModuleKind told(String module, MailKind kind, Set<String> actions) {
        Integer days = null;
        boolean after = false;
        if (kind.trigger() instanceof MailKind.DaysBefore before) {
            days = before.days();
        } else if (kind.trigger() instanceof MailKind.DaysAfter later) {
            days = later.days();
            after = true;
        }
        boolean caused = kind.trigger() instanceof MailKind.ByModule && kind.isOptional();
        return new ModuleKind(module, kind.name(), days, after, caused, actions);
    }
}
