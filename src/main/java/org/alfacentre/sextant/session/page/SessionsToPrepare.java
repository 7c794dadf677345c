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

/** Home tile: sessions to come that lack a room or a trainer. */
@ApplicationScoped
public class SessionsToPrepare implements HomeTile {

    @Inject private Unprepared unprepared;
    @Inject private Words words;
    @Inject private Formats formats;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF, Role.REFERENT);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "session.tile.missing";
    }

    @Override
    public String emptyKey() {
        return "session.tile.missing.none";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        return unprepared.missing(caller).stream().map(session -> line(session, locale)).toList();
    }

    private HomeLine line(TrainingSession session, Locale locale) {
        boolean room = session.getRoom() == null;
        boolean trainer = session.getTrainers().isEmpty();
        int lacks = room && trainer ? 2 : room ? 0 : 1;
        String detail =
                words.of(
                        locale,
                        "session.tile.missing.detail",
                        formats.date(locale, session.getFirstDay()),
                        lacks);
        return HomeLine.titled(
                session.getCode() + " – " + session.getTitle(),
                detail,
                "/session-edit.xhtml?code=" + session.getCode());
    }
}
