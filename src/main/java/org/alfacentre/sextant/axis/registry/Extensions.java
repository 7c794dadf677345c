package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ForActions;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Answered;

/**
 * What the modules contribute to an extension point, by module and then by class: the order is the
 * same at each call and on each node. A bean belongs to the module in whose package, or below, it
 * lies.
 */
@ApplicationScoped
public class Extensions {

    @Inject @Any private Instance<Object> beans;
    @Inject private Modules modules;
    @Inject private Descriptors descriptors;
    @Inject private ModuleGateway gateway;

    /**
     * By point: which beans there are changes with the jars alone, and then Sextant starts anew.
     */
    private final Map<Class<?>, List<Extension<?>>> found = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> declared = new ConcurrentHashMap<>();

    /** Those of the modules that serve; of one in quarantine only what must not be left out. */
    public <P> List<Extension<P>> of(Class<P> point) {
        return ofModules(
                point,
                Incidents.isBlocking(point) ? modules.activeIds() : modules.unquarantinedIds());
    }

    /** Those of every module whose jar is there, switched off or not: personal data stays data. */
    public <P> List<Extension<P>> ofAll(Class<P> point) {
        return ofModules(
                point, Set.copyOf(modules.present().stream().map(AxisModule::id).toList()));
    }

    /** Those that speak for an action. */
    public <P extends ForActions> List<Extension<P>> of(Class<P> point, String action) {
        return of(point).stream().filter(it -> actions(it).contains(action)).toList();
    }

    /** The actions a bean speaks for; one that does not say speaks for all of its module's. */
    public <P extends ForActions> Set<String> actions(Extension<P> extension) {
        Set<String> known = declared.get(extension.name());
        if (known != null) {
            return known;
        }
        Set<String> ofModule =
                modules.find(extension.module()).map(AxisModule::actions).orElse(Set.of());
        if (gateway.ask(extension, ForActions::actions) instanceof Answered<Set<String>> said) {
            Set<String> its = said.value().isEmpty() ? ofModule : Set.copyOf(said.value());
            declared.put(extension.name(), its);
            return its;
        }
        return ofModule;
    }

    private <P> List<Extension<P>> ofModules(Class<P> point, Set<String> ids) {
        return everyOne(point).stream().filter(it -> ids.contains(it.module())).toList();
    }

    @SuppressWarnings("unchecked")
    private <P> List<Extension<P>> everyOne(Class<P> point) {
        return (List<Extension<P>>) (List<?>) found.computeIfAbsent(point, this::find);
    }

    private <P> List<Extension<?>> find(Class<P> point) {
        return beans.select(point)
                .handlesStream()
                .flatMap(handle -> extension(point, handle).stream())
                .sorted(
                        Comparator.comparing((Extension<P> it) -> it.module())
                                .thenComparing(Extension::name))
                .<Extension<?>>map(it -> it)
                .toList();
    }

    private <P> Optional<Extension<P>> extension(Class<P> point, Instance.Handle<P> handle) {
        Class<?> its = handle.getBean().getBeanClass();
        return descriptors
                .owner(its)
                .map(module -> new Extension<>(module, point, its.getName(), handle::get));
    }
}
