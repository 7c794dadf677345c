package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.alfacentre.sextant.axis.MailKind;
import org.alfacentre.sextant.axis.ProgrammeView;

/** To whose need it is, once all that is planned for it is confirmed: where to read it, no more. */
@ApplicationScoped
public class MeasuresReady implements MailKind {

    static final String NAME = "ready";

    @Inject private ProgrammeView programme;

    @Override
    public String name() {
        return NAME;
    }

    /** A need may be stated on any enrolment. */
    @Override
    public Set<String> actions() {
        return programme.actions();
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }
}
