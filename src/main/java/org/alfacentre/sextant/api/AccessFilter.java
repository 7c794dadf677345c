package org.alfacentre.sextant.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.alfacentre.sextant.axis.Modules;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Refusal;

/** Lets nobody in who is not signed in, unless the resource is {@link Open}; closes what is off. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

    private static final int LARGEST_BODY = 1_000_000;

    @Context private ResourceInfo resource;
    @Inject private CurrentUser user;
    @Inject private Modules modules;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > LARGEST_BODY) {
            throw Refusal.of(413, "too-large");
        }
        String first = request.getUriInfo().getPathSegments().get(0).getPath();
        if (modules.isSwitchedOff(first)) {
            throw Refusal.notFound();
        }
        boolean open =
                resource.getResourceMethod().isAnnotationPresent(Open.class)
                        || resource.getResourceClass().isAnnotationPresent(Open.class);
        if (!open) {
            user.require();
        }
    }
}
