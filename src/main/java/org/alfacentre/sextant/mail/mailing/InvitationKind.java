package org.alfacentre.sextant.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.MailKind;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;

/** In whose words a session is announced: its module's when it has an invitation, else ours. */
@ApplicationScoped
class InvitationKind {

    static final String NAME = "invitation";

    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;

    NamedKind of(String action) {
        return extensions.of(MailKind.class, action).stream()
                .filter(kind -> gateway.ask(kind, MailKind::name).orElse("").equals(NAME))
                .findFirst()
                .map(kind -> new NamedKind(kind.module() + "." + NAME, kind.module()))
                .orElse(new NamedKind(NAME, null));
    }
}
