package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.identity.Role;

/** The call of a support session, as a tab of it, with the way to the board. */
@ApplicationScoped
public class SelectionTab implements ViewSlot {

    @Inject private Calls calls;

    /** What the tab tells. */
    public record Selection(Call call, int candidacies, boolean open) {}

    @Override
    public String name() {
        return "selection";
    }

    @Override
    public Place place() {
        return Place.SESSION_TAB;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/discrimination/selection.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF);
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        Map<Long, Selection> shown = new HashMap<>();
        for (Long id : asked.ids()) {
            calls.of(id)
                    .ifPresent(
                            it ->
                                    shown.put(
                                            id,
                                            new Selection(
                                                    it,
                                                    calls.candidacies(it.getId()).size(),
                                                    it.isOpen(calls.today()))));
        }
        return shown;
    }
}
