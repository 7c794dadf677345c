package org.alfacentre.sextant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.Role;

/**
 * Axis 1, action 2: reception and the first request: the date of a local meeting is found by a
 * poll.
 */
@ApplicationScoped
public class ReceptionModule implements AxisModule {

    static final String ACTION = "A2";

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(
                ModulePage.forRoles(
                        "/reception/polls.xhtml", "reception.polls.title", Role.PARTICIPANT),
                new ModulePage(
                        "/reception/poll.xhtml",
                        "reception.poll.title",
                        Set.of(Role.PARTICIPANT),
                        false));
    }
}
