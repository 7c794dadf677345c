package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.axis.PersonalData.Kept;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.shell.Reader;

/** What the modules keep on persons and for how long, for the privacy notice. */
@Named("moduleRetention")
@RequestScoped
public class RetentionPage {

    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;
    @Inject private Reader reader;

    private List<OfModule> modules;

    /**
     * What one module keeps.
     *
     * @param kept null when the module could not be asked
     */
    public record OfModule(String module, List<Kept> kept) {

        boolean isToBeTold() {
            return kept == null || !kept.isEmpty();
        }
    }

    /** In their order; one that keeps nothing on persons is left out. */
    public List<OfModule> getModules() {
        if (modules == null) {
            Locale language = reader.getLocale();
            modules =
                    extensions.ofAll(PersonalData.class).stream()
                            .map(holder -> ask(holder, language))
                            .filter(OfModule::isToBeTold)
                            .toList();
        }
        return modules;
    }

    private OfModule ask(Extension<PersonalData> holder, Locale language) {
        var kept = gateway.ask(holder, it -> it.retention(language));
        return new OfModule(holder.module(), kept.orElse(null));
    }
}
