package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.privacy.PersonalFile;

/** What is known of a person: their own file, or another's for the DPO. */
@Path("/people/{id: \\d{1,18}}/data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonalFileResource {

    @Inject private PersonalFile file;
    @Inject private CurrentUser user;
    @Inject private RequestLocale locale;

    /** {@code {lines: [{source, label, value}], silent: [module]}}. */
    @GET
    public PersonalFile.Told of(@PathParam("id") long person) {
        return file.of(person, user.require(), locale.get());
    }
}
