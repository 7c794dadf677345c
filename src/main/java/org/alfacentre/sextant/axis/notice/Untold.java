package org.alfacentre.sextant.axis.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;

/** What a module did not take, on its page. */
@Named("untold")
@RequestScoped
public class Untold {

    @Inject private NoticeDesk desk;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private final Map<String, List<ModuleNotice>> read = new HashMap<>();

    public List<ModuleNotice> of(String module) {
        return read.computeIfAbsent(module, desk::undelivered);
    }

    public String again(String module) {
        desk.again(module, user.require());
        notices.done("modules.untold.done");
        return "/module.xhtml?faces-redirect=true&id=" + module;
    }
}
