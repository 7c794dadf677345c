package org.alfacentre.sextant.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.shell.Menu;

/** The programme on its page and wherever its axes are shown. */
@Named("programmePage")
@RequestScoped
public class ProgrammePage {

    @Inject private ProgrammeReading reading;
    @Inject private Modules modules;
    @Inject private Menu menu;

    private Programme programme;
    private List<Axis> axes;
    private List<SourceNote> notes;
    private Map<String, List<ModulePage>> pages;

    public Programme getProgramme() {
        if (programme == null) {
            programme = reading.programme();
        }
        return programme;
    }

    public ProgrammeSheet getSheet() {
        return getProgramme().getSheet();
    }

    public List<Axis> getAxes() {
        if (axes == null) {
            axes = reading.axes();
        }
        return axes;
    }

    /** Null when there is none of that code. */
    public Action action(String code) {
        return getAxes().stream()
                .flatMap(axis -> axis.getActions().stream())
                .filter(action -> action.getCode().equals(code))
                .findFirst()
                .orElse(null);
    }

    public int getActionCount() {
        return getAxes().stream().mapToInt(axis -> axis.getActions().size()).sum();
    }

    public List<SourceNote> getNotes() {
        if (notes == null) {
            notes = reading.notes();
        }
        return notes;
    }

    /** The pages of the module that serves the action, as far as this reader may open them. */
    public List<ModulePage> pagesOf(Action action) {
        if (pages == null) {
            pages =
                    modules.active().stream()
                            .flatMap(
                                    module ->
                                            module.actions().stream()
                                                    .map(code -> Map.entry(code, mine(module))))
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey,
                                            Map.Entry::getValue,
                                            (one, other) -> one));
        }
        return pages.getOrDefault(action.getCode(), List.of());
    }

    private List<ModulePage> mine(AxisModule module) {
        return module.pages().stream()
                .filter(ModulePage::inMenu)
                .filter(page -> menu.mayUse(page.roles()))
                .toList();
    }
}
