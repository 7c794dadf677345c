package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Appointments;
import org.alfacentre.sextant.people.Directory;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.PersonSheet;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/**
 * {@code /person.xhtml?id=}: a person's sheet, entered and corrected by staff; without id a new
 * one.
 */
@Named
@RequestScoped
public class PersonRecord {

    @Inject private Directory directory;
    @Inject private Appointments appointments;
    @Inject private PersonEnrolments enrolments;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Long id;
    private Person person;
    private List<EnrolmentLine> theirs;
    private final PersonForm form = new PersonForm();
    private Role role;
    private String network;

    /** On arrival: 403 or 404 for whom the reader may not see. */
    public void open() {
        if (id == null) {
            user.require().mustBeStaff();
        } else {
            form.show(PersonSheet.of(getPerson()));
        }
    }

    public String save() {
        return act(
                () -> {
                    Person saved =
                            id == null
                                    ? directory.create(
                                            form.over(PersonSheet.named(null, null, null)),
                                            user.require())
                                    : directory.correct(id, form::over, user.require());
                    id = saved.getId();
                    notices.done("people.saved", saved.getName());
                });
    }

    public String deactivate() {
        return act(
                () ->
                        notices.done(
                                "people.deactivated",
                                directory.deactivate(id, user.require()).getName()));
    }

    public String reactivate() {
        return act(
                () ->
                        notices.done(
                                "people.reactivated",
                                directory.reactivate(id, user.require()).getName()));
    }

    public String grant() {
        return act(
                () ->
                        notices.done(
                                "people.granted",
                                appointments.grant(id, role, network, user.require()).getName()));
    }

    public String revoke(Role taken) {
        return act(
                () ->
                        notices.done(
                                "people.revoked",
                                appointments.revoke(id, taken, user.require()).getName()));
    }

    private String act(Runnable change) {
        try {
            change.run();
            return "/person?faces-redirect=true&id=" + id;
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    public Person getPerson() {
        if (person == null && id != null) {
            person = directory.read(id, user.require());
        }
        return person;
    }

    public List<EnrolmentLine> getEnrolments() {
        if (theirs == null) {
            theirs = id == null ? List.of() : enrolments.of(id);
        }
        return theirs;
    }

    public boolean isEditable() {
        return user.isStaff() && (id == null || !getPerson().isAnonymised());
    }

    public boolean isAdministrator() {
        return user.caller().filter(it -> it.is(Role.ADMINISTRATOR)).isPresent();
    }

    public PersonForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }
}
