package org.alfacentre.sextant.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Refusal;

/** Lets a call in: the caller is signed in or the resource is open, and its module serves. */
@Provider
public class Entrance implements ContainerRequestFilter {

    @Inject private CurrentUser user;
    @Inject private Modules modules;

    @Context private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isOpen()) {
            user.require();
        }
        String first = request.getUriInfo().getPathSegments().get(0).getPath();
        if (modules.isSwitchedOff(first)) {
            throw Refusal.of(404, "module-off");
        }
    }

    private boolean isOpen() {
        return resource.getResourceMethod().isAnnotationPresent(Open.class)
                || resource.getResourceClass().isAnnotationPresent(Open.class);
    }
}
