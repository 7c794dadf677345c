package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.Field;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Settings;

/** What an administrator sets for a module. */
@ApplicationScoped
class ModuleSettings {

    @Inject private Modules modules;
    @Inject private SettingsView view;
    @Inject private Settings settings;
    @Inject private Audit audit;

    int value(String module, Field field) {
        return view.number(module, field);
    }

    /** All of them or, when one is wrong, none; audited by name. */
    @Transactional
    void save(String id, Map<String, String> typed, Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        AxisModule module = modules.find(id).orElseThrow(Refusal::notFound);
        List<Refusal.Wrong> wrong = new ArrayList<>();
        for (Field field : module.settings()) {
            field.fault(typed.get(field.name()))
                    .ifPresent(
                            code ->
                                    wrong.add(
                                            new Refusal.Wrong(
                                                    field.name(),
                                                    code,
                                                    field.least(),
                                                    field.most())));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        for (Field field : module.settings()) {
            String value = typed.get(field.name()).strip();
            if (view.number(id, field) != Integer.parseInt(value)) {
                settings.put(SettingsView.key(id, field.name()), value);
                audit.record(
                        caller.actor(),
                        "module-setting",
                        "module",
                        id,
                        field.name() + " = " + value);
            }
        }
    }
}
