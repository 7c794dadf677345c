package org.alfacentre.sextant.guard;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Down while Sextant is: its own checks are gone with it, and no check at all counts as up. */
@Readiness
@ApplicationScoped
public class SextantStarted implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sextant-started")
                .status(SextantApplication.started())
                .build();
    }
}
