package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.HomeLine;
import org.alfacentre.sextant.shell.HomeTile;
import org.alfacentre.sextant.shell.Words;

/** Places that nobody has while people wait for one: paused, manual or past the cut-off. */
@ApplicationScoped
public class FreePlacesTile implements HomeTile {

    @Inject private PlacesToWatch places;
    @Inject private Words words;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "roll.tile.free";
    }

    @Override
    public String emptyKey() {
        return "roll.tile.free.empty";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        return places.freeWhileWaiting().stream()
                .map(
                        it ->
                                HomeLine.titled(
                                        it.title(),
                                        words.of(
                                                locale,
                                                "roll.tile.free.detail",
                                                it.free(),
                                                it.waiting()),
                                        it.path()))
                .toList();
    }
}
