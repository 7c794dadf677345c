package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Answered;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Failed;

/**
 * The modules whose jars are there, each asked once who it is: a jar comes and goes only with the
 * whole application. One whose bean is missing or fails is no module, and is told as broken.
 */
@ApplicationScoped
class Census {

    @Inject @Any private Instance<AxisModule> beans;
    @Inject private Descriptors descriptors;
    @Inject private ModuleGateway gateway;

    private Map<String, AxisModule> present;
    private Map<String, ModuleState.Fault> broken;

    /** By id. */
    synchronized Map<String, AxisModule> present() {
        count();
        return present;
    }

    /** Why a jar that is there did not become a module, by its id. */
    synchronized Map<String, ModuleState.Fault> broken() {
        count();
        return broken;
    }

    private void count() {
        if (present == null) {
            present = new TreeMap<>();
            broken = new TreeMap<>();
            descriptors.all().forEach(this::count);
        }
    }

    private void count(Descriptors.Descriptor said) {
        Optional<Instance.Handle<AxisModule>> bean = bean(said.module());
        if (bean.isEmpty()) {
            broken.put(said.id(), ModuleState.Fault.now("bean-missing", said.module()));
            return;
        }
        var outcome = gateway.introduce(said.id(), () -> Described.by(bean.get().get()));
        if (outcome instanceof Failed<Described> failed) {
            broken.put(said.id(), ModuleState.Fault.now("module-failed", failed.why()));
        } else if (outcome instanceof Answered<Described> answered) {
            take(said, answered.value());
        }
    }

    private void take(Descriptors.Descriptor said, Described module) {
        if (said.id().equals(module.id())) {
            present.put(module.id(), module);
        } else {
            broken.put(
                    said.id(),
                    ModuleState.Fault.now("bad-descriptor", "the bean says " + module.id()));
        }
    }

    private Optional<Instance.Handle<AxisModule>> bean(String className) {
        List<? extends Instance.Handle<AxisModule>> found =
                beans.handlesStream()
                        .filter(it -> it.getBean().getBeanClass().getName().equals(className))
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
