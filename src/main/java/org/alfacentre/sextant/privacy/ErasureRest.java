package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.alfacentre.sextant.time.DueTask;

/** A module that owed a person's erasure is back: it is asked again. */
@ApplicationScoped
public class ErasureRest implements DueTask {

    @Inject private Erasure erasure;

    @Override
    public String kind() {
        return OpenErasures.REST;
    }

    @Override
    public void run(long subject, Instant dueAt) {
        erasure.complete(subject);
    }
}
