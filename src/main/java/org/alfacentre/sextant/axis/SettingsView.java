package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.shell.Settings;

/**
 * A module's settings as an administrator left them on the module's page; what nobody has set is
 * the field's standard.
 *
 * <pre>{@code
 * int places = settings.number("trades", TradesModule.PER_STRUCTURE);
 * }</pre>
 */
@ApplicationScoped
public class SettingsView {

    @Inject private Settings settings;

    public int number(String module, Field field) {
        return settings.get(key(module, field.name()))
                .map(Integer::parseInt)
                .orElse(field.standard());
    }

    /** Under which the kernel keeps it. */
    public static String key(String module, String field) {
        return "module." + module + "." + field;
    }
}
