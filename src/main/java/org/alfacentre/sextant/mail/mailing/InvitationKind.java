package org.alfacentre.sextant.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.MailKind;
import org.alfacentre.sextant.axis.ModuleGateway;
import org.alfacentre.sextant.axis.Modules;

/** In whose words a session is announced: its module's when it has an invitation, else ours. */
@ApplicationScoped
class InvitationKind {

    private static final String NAME = "invitation";

    @Inject private Modules modules;
    @Inject private ModuleGateway gateway;
    @Inject @Any private Instance<MailKind> kinds;

    NamedKind of(String action) {
        return modules.serving(action)
                .map(AxisModule::id)
                .filter(module -> hasOne(module, action))
                .map(module -> new NamedKind(module + "." + NAME, module))
                .orElse(new NamedKind(NAME, null));
    }

    private boolean hasOne(String module, String action) {
        var answer =
                gateway.ask(
                        module,
                        () ->
                                modules.speakingFor(action, kinds, MailKind::actions)
                                        .anyMatch(kind -> NAME.equals(kind.name())));
        return answer instanceof ModuleGateway.Answered<Boolean> given && given.value();
    }
}
