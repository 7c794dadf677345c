package org.alfacentre.sextant.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.shell.Refusal;

/** One action with its whole sheet. */
@Named("actionPage")
@RequestScoped
public class ActionPage {

    @Inject private ProgrammeReading reading;
    @Inject private ProgrammePage programme;
    @Inject private Modules modules;

    private String code;
    private Action action;
    private ActionSheet sheet;
    private List<SourceNote> notes;

    public void load() {
        action = reading.action(code).orElseThrow(Refusal::notFound);
        sheet = action.getSheet();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Action getAction() {
        return action;
    }

    public ActionSheet getSheet() {
        return sheet;
    }

    /** The label of its type in the programme's closed list. */
    public String getType() {
        return programme.getSheet().type(action.getType());
    }

    public List<ModulePage> getPages() {
        return programme.pagesOf(action);
    }

    /** Whether a module serves it now; without one its sessions are only read. */
    public boolean isServed() {
        return modules.serving(code).isPresent();
    }

    public List<ActionSheet.Facilitator> getSpeakers() {
        return facilitators("INTERVENANT");
    }

    public List<ActionSheet.Facilitator> getHosts() {
        return facilitators("ANIMATION");
    }

    private List<ActionSheet.Facilitator> facilitators(String role) {
        return sheet.facilitators().stream().filter(it -> it.role().equals(role)).toList();
    }

    /** The phases that its content does not say already. */
    public List<ActionSheet.Part> getPhases() {
        return unsaid(sheet.phases());
    }

    public List<ActionSheet.Part> getThemes() {
        return unsaid(sheet.themes());
    }

    private List<ActionSheet.Part> unsaid(List<ActionSheet.Part> parts) {
        Set<String> said =
                sheet.content().stream()
                        .flatMap(section -> section.items().stream())
                        .collect(Collectors.toSet());
        return parts.stream().filter(part -> !said.contains(part.label())).toList();
    }

    public List<SourceNote> getNotes() {
        if (notes == null) {
            notes = reading.notes(code);
        }
        return notes;
    }
}
