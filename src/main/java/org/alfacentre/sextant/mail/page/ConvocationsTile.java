package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.HomeLine;
import org.alfacentre.sextant.shell.HomeTile;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** Home tile: convocations of the week; of a session without a room the line leads to its form. */
@ApplicationScoped
public class ConvocationsTile implements HomeTile {

    @Inject private ConvocationsDue convocations;
    @Inject private Formats formats;
    @Inject private Words words;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF);
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String titleKey() {
        return "mail.tile.convocations";
    }

    @Override
    public String emptyKey() {
        return "mail.tile.convocations.none";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        return convocations.thisWeek().stream().map(due -> line(due, locale)).toList();
    }

    private HomeLine line(ConvocationsDue.Due due, Locale locale) {
        String detail =
                words.of(
                        locale,
                        "mail.tile.convocations.detail",
                        due.persons(),
                        formats.date(locale, ParisTime.day(due.dueAt())),
                        due.room() ? 1 : 0);
        return HomeLine.titled(
                due.code() + " – " + due.title(),
                detail,
                due.room()
                        ? "/session.xhtml?code=" + due.code() + "&tab=mails"
                        : "/session-edit.xhtml?code=" + due.code());
    }
}
