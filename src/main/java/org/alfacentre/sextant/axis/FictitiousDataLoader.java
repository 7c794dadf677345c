package org.alfacentre.sextant.axis;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Mode;
import org.alfacentre.sextant.shell.Startup;

/** Calls the modules' {@link FictitiousData} after the kernel's own is loaded. */
@ApplicationScoped
class FictitiousDataLoader {

    private static final Logger LOG = Logger.getLogger(FictitiousDataLoader.class.getName());
    private static final int AFTER_THE_KERNEL = 10_000;

    @Inject @Any private Instance<FictitiousData> contributions;
    @Inject private Installation installation;

    @Resource private ManagedExecutorService executor;

    void load(@Observes @Priority(AFTER_THE_KERNEL) Startup.TablesReady ready) {
        if (installation.mode() != Mode.PRODUCTION) {
            contributions.handlesStream().forEach(this::tell);
        }
    }

    private void tell(Instance.Handle<FictitiousData> contribution) {
        CompletableFuture.runAsync(() -> contribution.get().load(), executor)
                .whenComplete(
                        (done, failure) -> {
                            if (failure != null) {
                                LOG.log(
                                        Level.WARNING,
                                        failure,
                                        () ->
                                                "no fictitious data from "
                                                        + contribution.getBean().getBeanClass());
                            }
                        });
    }
}
