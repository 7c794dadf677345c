package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.people.Person;

/** The mail with which a registered request is confirmed. */
@ApplicationScoped
class ConfirmationMail {

    void send(Person person, long session, String key) {}
}
