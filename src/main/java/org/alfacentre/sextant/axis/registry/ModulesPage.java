package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Menu;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** The modules as an administrator sees them, with their switch. */
@Named("modulesPage")
@RequestScoped
public class ModulesPage {

    @Inject private ModuleStates states;
    @Inject private CurrentUser user;
    @Inject private Notices notices;
    @Inject private Words words;
    @Inject private Reader reader;
    @Inject private Menu menu;

    private List<ModuleState> all;
    private String asked;

    public List<ModuleState> getAll() {
        if (all == null) {
            all = states.all();
        }
        return all;
    }

    /** The module to switch off, once the page has told what that means. */
    public ModuleState getLeaving() {
        return getAll().stream()
                .filter(it -> it.isSwitchable() && it.id().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** Pages of it in the menu that open for the reader: what another role is for is not a link. */
    public List<ModulePage> pages(ModuleState module) {
        return module.state() == ModuleState.State.ACTIVE
                ? module.pages().stream()
                        .filter(page -> page.inMenu() && menu.mayUse(page.roles()))
                        .toList()
                : List.of();
    }

    public String turn(String id, boolean on) {
        states.turn(id, on, user.require());
        notices.done(on ? "modules.on" : "modules.off", name(id));
        return "/modules?faces-redirect=true";
    }

    /** Its name in words, else its id or file. */
    public String name(ModuleState module) {
        return module.id() == null ? module.label() : name(module.id());
    }

    private String name(String id) {
        Locale locale = reader.getLocale();
        return words.has(locale, id + ".name") ? words.of(locale, id + ".name") : id;
    }

    public String badge(ModuleState module) {
        return switch (module.state()) {
            case ACTIVE -> "badge-free";
            case INACTIVE, ABSENT, QUARANTINED -> "badge-waiting";
            case BROKEN, REFUSED, INCOMPATIBLE, MIGRATION_FAILED -> "badge-full";
        };
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
