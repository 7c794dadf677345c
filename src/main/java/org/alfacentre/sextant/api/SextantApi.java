package org.alfacentre.sextant.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Empty on purpose: the server then serves the resources of every jar, modules' included. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Sextant",
                        version = "1",
                        description =
                                "Sessions, enrolments, mail and attendance of a professional"
                                        + " development programme. Errors are RFC 9457 problems;"
                                        + " every POST takes an Idempotency-Key."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "Made by POST /tokens or on the account page.")
public class SextantApi extends Application {}
