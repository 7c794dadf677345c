package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.Field;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/** One module as an administrator follows it: {@code /module.xhtml?id=}. */
@Named("followModule")
@RequestScoped
public class FollowModule {

    @Inject private ModuleStates states;
    @Inject private ModuleSettings settings;
    @Inject private Modules modules;
    @Inject private Incidents incidents;
    @Inject private CurrentUser user;
    @Inject private Notices notices;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    private ModuleState state;

    public String getId() {
        return request.getParameter("id");
    }

    public ModuleState getState() {
        if (state == null) {
            state =
                    states.all().stream()
                            .filter(it -> it.id() != null && it.id().equals(getId()))
                            .findFirst()
                            .orElseThrow(Refusal::notFound);
        }
        return state;
    }

    public List<Incidents.Incident> getIncidents() {
        return incidents.of(getState().id());
    }

    public List<Field> getSettings() {
        return modules.find(getState().id()).map(AxisModule::settings).orElse(List.of());
    }

    /** As it was typed, else as it counts. */
    public String value(Field field) {
        String typed = request.getParameter(field.name());
        return typed == null ? String.valueOf(settings.value(getState().id(), field)) : typed;
    }

    public String save() {
        Map<String, String> typed = new HashMap<>();
        getSettings().forEach(it -> typed.put(it.name(), request.getParameter(it.name())));
        try {
            settings.save(getState().id(), typed, user.require());
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        notices.done("modules.settings.saved");
        return here();
    }

    /** This year and the next, as words take them. */
    public List<String> getYears() {
        int now = ParisTime.day(clock.instant()).getYear();
        return List.of(String.valueOf(now), String.valueOf(now + 1));
    }

    public boolean isOff(int year) {
        return states.yearsOff(getState().id()).contains(year);
    }

    public String turn(int year, boolean on) {
        states.turn(getState().id(), year, on, user.require());
        notices.done(on ? "modules.year.on" : "modules.year.off", String.valueOf(year));
        return here();
    }

    private String here() {
        return "/module.xhtml?faces-redirect=true&id=" + getState().id();
    }

    /** The key of a setting's words. */
    public String wordOf(Field field) {
        return getState().id() + ".field." + field.name();
    }
}
