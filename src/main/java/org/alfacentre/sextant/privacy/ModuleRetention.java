package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.time.DueRun;

/**
 * Has every module erase what it has kept long enough, once in each hour, also while it is switched
 * off; one that fails is asked again in the next.
 */
@ApplicationScoped
class ModuleRetention implements DueRun {

    private final Extensions extensions;
    private final ModuleGateway gateway;
    private final RetentionJournal journal;

    /** The last hour in which modules were asked on this node. */
    private volatile Instant asked;

    @Inject
    ModuleRetention(Extensions extensions, ModuleGateway gateway, RetentionJournal journal) {
        this.extensions = extensions;
        this.gateway = gateway;
        this.journal = journal;
    }

    protected ModuleRetention() {
        this(null, null, null);
    }

    @Override
    public boolean run(Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        if (!hour.equals(asked)) {
            asked = hour;
            extensions.ofAll(PersonalData.class).forEach(holder -> eraseExpired(holder, now));
        }
        return false;
    }

    @Override
    public int order() {
        return 32;
    }

    private void eraseExpired(Extension<PersonalData> holder, Instant now) {
        int erased = gateway.ask(holder, it -> it.eraseExpired(now)).orElse(0);
        if (erased > 0) {
            journal.erased(holder.module(), erased);
        }
    }
}
