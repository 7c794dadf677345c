package org.alfacentre.sextant.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.shell.Page;

/**
 * Where a module's page stands, so that no module draws its own way back: the action it serves, and
 * above a page that no menu leads to the module's first page.
 */
@Named("moduleTrail")
@RequestScoped
public class ModuleTrail {

    @Inject private Page page;
    @Inject private Modules modules;
    @Inject private ProgrammePage programme;

    private Action action;
    private ModulePage shown;
    private ModulePage above;

    @PostConstruct
    void find() {
        String path = page.getPath();
        String id = path.substring(1, Math.max(1, path.indexOf('/', 1)));
        modules.active().stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .ifPresent(module -> stand(module, path));
    }

    private void stand(AxisModule module, String path) {
        action = module.actions().stream().sorted().findFirst().map(programme::action).orElse(null);
        shown = module.pages().stream().filter(it -> it.path().equals(path)).findAny().orElse(null);
        if (isKnown() && !shown.inMenu()) {
            above = programme.pagesOf(action).stream().findFirst().orElse(null);
        }
    }

    /** Not on a page of the kernel. */
    public boolean isKnown() {
        return action != null && shown != null;
    }

    public Action getAction() {
        return action;
    }

    public ModulePage getShown() {
        return shown;
    }

    /** The module's first page where the one that is shown stands below it, or null. */
    public ModulePage getAbove() {
        return above;
    }
}
