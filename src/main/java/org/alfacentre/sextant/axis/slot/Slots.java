package org.alfacentre.sextant.axis.slot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.axis.registry.Incidents;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Failed;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Outcome;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Reader;

/** What the slots of one page show: each is asked once, for all that the page lists. */
@Named("slots")
@RequestScoped
public class Slots {

    @Inject private SlotPlan plan;
    @Inject private ModuleGateway gateway;
    @Inject private Incidents incidents;
    @Inject private CurrentUser user;
    @Inject private Reader reader;

    private final Map<String, Outcome<Map<Long, ?>>> asked = new HashMap<>();

    /** What stands in a slot for one subject. */
    sealed interface Content {}

    record Nothing() implements Content {}

    record Shown(Object value) implements Content {}

    record Missing(String reference) implements Content {}

    /** Id of who is signed in, or null. */
    public Long getReader() {
        return user.caller().map(caller -> caller.id()).orElse(null);
    }

    /** The session tabs that an action's module adds, as {@code <id>.<name>}. */
    public List<String> tabs(String action) {
        return plan.in(ViewSlot.Place.SESSION_TAB).stream()
                .filter(slot -> slot.actions().contains(action) && slot.isFor(roles()))
                .map(Slot::key)
                .toList();
    }

    /** The key of a tab's title. */
    public String tabTitle(String tab) {
        return tab.replaceFirst("\\.", ".slot.");
    }

    Content content(Slot slot, Long subject, Set<Long> among) {
        if (subject == null || !slot.isFor(roles())) {
            return new Nothing();
        }
        Set<Long> ids = among.contains(subject) ? among : Set.of(subject);
        String question = slot.key() + ids.hashCode();
        var outcome = asked.get(question);
        if (outcome == null) {
            outcome = ask(slot, ids);
            asked.put(question, outcome);
        }
        if (outcome instanceof Failed<Map<Long, ?>> failed) {
            return new Missing(failed.reference());
        }
        Object value = outcome.orElse(Map.of()).get(subject);
        return value == null ? new Nothing() : new Shown(value);
    }

    /** A fragment that could not be shown; the reference is what its box tells. */
    String failed(Slot slot, Throwable why) {
        return incidents.note(slot.module(), ViewSlot.class, why);
    }

    private Outcome<Map<Long, ?>> ask(Slot slot, Set<Long> ids) {
        var question = new ViewSlot.Asked(ids, getReader(), roles(), reader.getLocale());
        return gateway.ask(slot.extension(), it -> it.show(question));
    }

    /** Whoever is signed in is a participant besides. */
    private Set<Role> roles() {
        return user.caller()
                .map(
                        caller -> {
                            Set<Role> roles = EnumSet.of(Role.PARTICIPANT);
                            roles.addAll(caller.roles());
                            return roles;
                        })
                .orElse(Set.of());
    }
}
