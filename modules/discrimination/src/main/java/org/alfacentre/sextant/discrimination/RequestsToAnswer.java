package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.identity.Role;

/** On the home page of staff: how many requests for support have no answer yet. */
@ApplicationScoped
public class RequestsToAnswer implements ViewSlot {

    @Inject private SupportRequests requests;

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public Place place() {
        return Place.DASHBOARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/discrimination/requests.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF);
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        long received = requests.received();
        return received == 0
                ? Map.of()
                : asked.ids().stream().collect(Collectors.toMap(id -> id, id -> received));
    }
}
