package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.HomeLine;
import org.alfacentre.sextant.shell.HomeTile;
import org.alfacentre.sextant.shell.Words;

/** Places that wait for the person's answer. */
@ApplicationScoped
public class OffersTile implements HomeTile {

    @Inject private NextSessions sessions;
    @Inject private Formats formats;
    @Inject private Words words;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PARTICIPANT);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String titleKey() {
        return "roll.tile.offers";
    }

    @Override
    public String emptyKey() {
        return "roll.tile.offers.empty";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        return sessions.of(caller.id(), Set.of(Status.OFFERED)).stream()
                .map(
                        it ->
                                HomeLine.titled(
                                        it.getSession().getTitle(),
                                        words.of(
                                                locale,
                                                "roll.tile.offers.until",
                                                formats.instant(locale, it.getOfferExpiresAt())),
                                        "/my-enrolments.xhtml?enrolment=" + it.getId()))
                .toList();
    }
}
