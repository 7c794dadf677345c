package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.time.DueTask;

/** A held quota is released or a cap ends: its session's places go to the queue (R4). */
@ApplicationScoped
public class QuotaRelease implements DueTask {

    public static final String KIND = "quota-release";

    @Inject private SessionPlaces places;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long subject, Instant dueAt) {
        Retrying.run(() -> places.freed(subject, Actor.SYSTEM));
    }
}
