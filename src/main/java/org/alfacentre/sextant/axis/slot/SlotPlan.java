package org.alfacentre.sextant.axis.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Answered;

/** Which slots there are; each is asked once what it is, as its jar is. */
@ApplicationScoped
class SlotPlan {

    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;

    private final Map<String, Slot> described = new ConcurrentHashMap<>();

    /** In a place, those of the modules that serve. */
    List<Slot> in(ViewSlot.Place place) {
        return extensions.of(ViewSlot.class).stream()
                .map(this::describe)
                .flatMap(Optional::stream)
                .filter(slot -> slot.place() == place)
                .toList();
    }

    private Optional<Slot> describe(Extension<ViewSlot> extension) {
        Slot known = described.get(extension.name());
        if (known == null) {
            Set<String> actions = extensions.actions(extension);
            var outcome =
                    gateway.ask(
                            extension,
                            it ->
                                    new Slot(
                                            extension,
                                            it.name(),
                                            it.place(),
                                            own(extension, it.fragment()),
                                            Set.copyOf(it.roles()),
                                            actions));
            if (outcome instanceof Answered<Slot> answered) {
                known = answered.value();
                described.put(extension.name(), known);
            }
        }
        return Optional.ofNullable(known);
    }

    private static String own(Extension<ViewSlot> extension, String fragment) {
        if (!fragment.startsWith("/WEB-INF/" + extension.module() + "/")) {
            throw new IllegalArgumentException(fragment + " is not the module's own");
        }
        return fragment;
    }
}
