package org.alfacentre.sextant.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.shell.Startup;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the tables are up to date and the programme is there. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject private Startup startup;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("sextant").status(startup.isReady());
        startup.fault()
                .ifPresent(
                        fault ->
                                answer.withData("code", fault.code())
                                        .withData("module", fault.module())
                                        .withData("reason", String.valueOf(fault.reason())));
        return answer.build();
    }
}
