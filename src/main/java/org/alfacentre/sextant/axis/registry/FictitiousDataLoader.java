package org.alfacentre.sextant.axis.registry;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.alfacentre.sextant.axis.FictitiousData;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Mode;
import org.alfacentre.sextant.shell.Startup;

/** Calls the modules' {@link FictitiousData} after the kernel's own is loaded. */
@ApplicationScoped
class FictitiousDataLoader {

    private static final int AFTER_THE_KERNEL = 10_000;

    @Inject private Extensions extensions;
    @Inject private Incidents incidents;
    @Inject private Installation installation;

    @Resource private ManagedExecutorService executor;

    void load(@Observes @Priority(AFTER_THE_KERNEL) Startup.TablesReady ready) {
        if (installation.mode() != Mode.PRODUCTION) {
            extensions.of(FictitiousData.class).forEach(this::tell);
        }
    }

    /** It may take its time: nobody waits for it. */
    private void tell(Extension<FictitiousData> contribution) {
        CompletableFuture.runAsync(() -> contribution.bean().get().load(), executor)
                .whenComplete(
                        (done, failure) -> {
                            if (failure != null) {
                                incidents.note(
                                        contribution.module(), FictitiousData.class, failure);
                            }
                        });
    }
}
