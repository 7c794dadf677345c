package org.alfacentre.sextant.field.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.field.HealthAnswers;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Visit;

/** The part of the référent handicap's page that modules' questions fill. */
@Named("healthAnswers")
@RequestScoped
public class HealthAnswersPage {

    private static final int SIZE = 20;

    @Inject private HealthAnswers answers;
    @Inject private Visit visit;

    private int page;
    private Paged<HealthAnswers.Line> found;

    public Paged<HealthAnswers.Line> getFound() {
        if (found == null) {
            found = answers.page(page, SIZE, visit.locale(), visit.caller());
        }
        return found;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Paged.page(page);
    }
}
