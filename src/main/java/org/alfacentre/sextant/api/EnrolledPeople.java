package org.alfacentre.sextant.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Directory;
import org.alfacentre.sextant.people.PersonSheet;

/** Whom a request to enrol names: an id, a new person's details, or nobody but the caller. */
@ApplicationScoped
class EnrolledPeople {

    @Inject private Directory directory;

    /** The person's id; staff enter somebody unknown with the enrolment. */
    long of(Body body, Caller caller) {
        if (body.has("person")) {
            return body.requiredId("person");
        }
        String email = body.text("email");
        if (email == null) {
            return caller.id();
        }
        if (email.equalsIgnoreCase(caller.email())) {
            return caller.id();
        }
        caller.mustBeStaff();
        return directory
                .byEmail(email)
                .orElseGet(
                        () ->
                                directory.register(
                                        new PersonSheet(
                                                email,
                                                body.text("firstName"),
                                                body.text("lastName"),
                                                body.id("organisation"),
                                                body.text("departement"),
                                                null,
                                                body.text("function"),
                                                null,
                                                true)))
                .getId();
    }
}
