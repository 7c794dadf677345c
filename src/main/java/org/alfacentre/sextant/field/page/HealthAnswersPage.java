package org.alfacentre.sextant.field.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.field.HealthAnswers;
import org.alfacentre.sextant.shell.Visit;

/** The part of the référent handicap's page that modules' questions fill. */
@Named("healthAnswers")
@RequestScoped
public class HealthAnswersPage {

    @Inject private HealthAnswers answers;
    @Inject private Visit visit;

    private List<HealthAnswers.Line> lines;

    public List<HealthAnswers.Line> getLines() {
        if (lines == null) {
            lines = answers.all(visit.locale(), visit.caller());
        }
        return lines;
    }
}
