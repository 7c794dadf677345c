package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.Unprepared;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.HomeLine;
import org.alfacentre.sextant.shell.HomeTile;
import org.alfacentre.sextant.shell.Words;

/** Home tile: drafts that wait to be published. */
@ApplicationScoped
public class DraftsToPublish implements HomeTile {

    @Inject private Unprepared unprepared;
    @Inject private Words words;
    @Inject private Formats formats;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF, Role.REFERENT);
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String titleKey() {
        return "session.tile.drafts";
    }

    @Override
    public String emptyKey() {
        return "session.tile.drafts.none";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        return unprepared.drafts(caller).stream().map(session -> line(session, locale)).toList();
    }

    private HomeLine line(TrainingSession session, Locale locale) {
        String when =
                session.getFirstDay() == null
                        ? words.of(locale, "session.no-date")
                        : formats.date(locale, session.getFirstDay());
        return HomeLine.titled(
                session.getCode() + " – " + session.getTitle(),
                when,
                "/session.xhtml?code=" + session.getCode());
    }
}
