package org.alfacentre.sextant.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.reminder.DeclinedMails;
import org.alfacentre.sextant.mail.reminder.ReminderChoice;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Visit;

/** What the reader of our mails wants to be written besides what concerns their places. */
@Named("myReminders")
@RequestScoped
public class MyRemindersPage {

    @Inject private ReminderChoice choice;
    @Inject private CurrentUser user;
    @Inject private Notices notices;
    @Inject private Visit visit;

    private Set<String> declined;

    @PostConstruct
    void read() {
        declined = choice.declined(user.require());
    }

    /** Whatever is not ticked is declined. */
    public String save() {
        Set<String> unticked = new HashSet<>(getChoices());
        unticked.removeAll(visit.all("wanted"));
        choice.decline(unticked, user.require());
        notices.done("mail.mine.reminders.saved");
        return "/my-reminders.xhtml?faces-redirect=true";
    }

    public List<String> getChoices() {
        return DeclinedMails.CHOICES;
    }

    public boolean wants(String kind) {
        return !declined.contains(kind);
    }
}
