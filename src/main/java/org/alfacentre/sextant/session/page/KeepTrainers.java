package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.Directory;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.session.Trainers;
import org.alfacentre.sextant.shell.Refusal;

/** Who speaks and facilitates; {@code ?trainer=12} opens one to correct it. */
@Named("keepTrainers")
@RequestScoped
public class KeepTrainers {

    @Inject private Trainers trainers;
    @Inject private Directory directory;
    @Inject private CurrentUser user;
    @Inject private FormAnswers answers;
    @Inject private HttpServletRequest request;

    private Trainer trainer;

    public List<Trainer> getAll() {
        return trainers.all();
    }

    /** The one that is being corrected, or null for a new one. */
    public Trainer getTrainer() {
        Long asked = new Typed(request).id("trainer");
        if (trainer == null && asked != null) {
            trainer = trainers.read(asked);
        }
        return trainer;
    }

    public String value(String field) {
        if (request.getParameter("typed") != null) {
            return new Typed(request).text(field);
        }
        if (getTrainer() == null) {
            return null;
        }
        return switch (field) {
            case "name" -> trainer.getName();
            case "organisation" -> trainer.getOrganisation();
            case "speciality" -> trainer.getSpeciality();
            case "email" -> trainer.getPerson() == null ? null : trainer.getPerson().getEmail();
            default -> null;
        };
    }

    public String save() {
        var typed = new Typed(request);
        try {
            var sheet =
                    new Trainers.Sheet(
                            person(typed.text("email")),
                            typed.text("name"),
                            typed.text("organisation"),
                            typed.text("speciality"));
            Trainer kept =
                    getTrainer() == null
                            ? trainers.enter(sheet, user.require())
                            : trainers.correct(trainer.getId(), sheet, user.require());
            answers.done("session.trainer.saved", kept.getName());
            return "/trainers.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            answers.refused(refusal);
            return null;
        }
    }

    /** The account of the address given; one that nobody has is told at the field. */
    private Long person(String email) {
        return email == null
                ? null
                : directory
                        .byEmail(email)
                        .map(Person::getId)
                        .orElseThrow(() -> Refusal.invalid("email", "unknown-person", email));
    }
}
