package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.MailFigures;

/** The week's figures on the outbox page, and the alert when mails do not leave. */
@Named("mailFigures")
@RequestScoped
public class FiguresPage {

    @Inject private MailFigures figures;
    @Inject private CurrentUser user;

    private List<MailFigures.Day> days;
    private MailFigures.Late late;

    public List<MailFigures.Day> getDays() {
        if (days == null) {
            days = figures.days(user.require());
        }
        return days;
    }

    public MailFigures.Late getLate() {
        if (late == null) {
            late = figures.late(user.require());
        }
        return late;
    }
}
