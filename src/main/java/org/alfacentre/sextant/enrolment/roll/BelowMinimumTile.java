package org.alfacentre.sextant.enrolment.roll;

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

/** Sessions near at hand that have not reached their minimum: nothing cancels them (R22). */
@ApplicationScoped
public class BelowMinimumTile implements HomeTile {

    @Inject private PlacesToWatch places;
    @Inject private Formats formats;
    @Inject private Words words;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF, Role.DIRECTOR);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "roll.tile.below";
    }

    @Override
    public String emptyKey() {
        return "roll.tile.below.empty";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        return places.belowMinimum().stream()
                .map(
                        it ->
                                HomeLine.titled(
                                        it.title(),
                                        words.of(
                                                locale,
                                                "roll.tile.below.detail",
                                                it.confirmed(),
                                                it.minimum(),
                                                formats.instant(locale, it.startsAt())),
                                        it.path()))
                .toList();
    }
}
