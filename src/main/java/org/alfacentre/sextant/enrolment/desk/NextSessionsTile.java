package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.HomeLine;
import org.alfacentre.sextant.shell.HomeTile;
import org.alfacentre.sextant.shell.Words;

/** The sessions that a person goes to next, or waits for. */
@ApplicationScoped
public class NextSessionsTile implements HomeTile {

    @Inject private NextSessions sessions;
    @Inject private Formats formats;
    @Inject private Words words;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PARTICIPANT);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "roll.tile.mine";
    }

    @Override
    public String emptyKey() {
        return "roll.tile.mine.empty";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        Set<Status> held = EnumSet.of(Status.CONFIRMED, Status.WAITING, Status.REQUESTED);
        return sessions.of(caller.id(), held).stream()
                .map(
                        it ->
                                HomeLine.titled(
                                        it.getSession().getTitle(),
                                        detail(it, locale),
                                        "/my-enrolments.xhtml?enrolment=" + it.getId()))
                .toList();
    }

    private String detail(Enrolment entry, Locale locale) {
        String state = words.of(locale, "enrolment.status." + entry.getStatus());
        return entry.getSession().getStartsAt() == null
                ? state
                : formats.instant(locale, entry.getSession().getStartsAt()) + " – " + state;
    }
}
