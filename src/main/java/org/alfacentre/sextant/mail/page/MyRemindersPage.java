package org.alfacentre.sextant.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.reminder.DeclinedMails;
import org.alfacentre.sextant.mail.reminder.ReminderChoice;
import org.alfacentre.sextant.shell.Notices;

/** What the reader of our mails wants to be written besides what concerns their places. */
@Named("myReminders")
@RequestScoped
public class MyRemindersPage {

    @Inject private ReminderChoice choice;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private final Map<String, Boolean> wanted = new HashMap<>();

    @PostConstruct
    void read() {
        Set<String> declined = choice.declined(user.require());
        DeclinedMails.CHOICES.forEach(kind -> wanted.put(kind, !declined.contains(kind)));
    }

    /** Whatever is not ticked is declined. */
    public String save() {
        Set<String> declined = new HashSet<>(DeclinedMails.CHOICES);
        declined.removeIf(wanted::get);
        choice.decline(declined, user.require());
        notices.done("mail.mine.reminders.saved");
        return "/my-reminders.xhtml?faces-redirect=true";
    }

    /** By kind whether it is ticked. */
    public Map<String, Boolean> getWanted() {
        return wanted;
    }
}
