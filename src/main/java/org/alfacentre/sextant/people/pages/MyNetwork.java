package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;

/**
 * {@code /my-network.xhtml}: a référent sees his structures, who is enrolled where, who is missing.
 */
@Named
@RequestScoped
public class MyNetwork {

    @Inject private NetworkPresence presence;
    @Inject private CurrentUser user;

    private List<NetworkPresence.View> networks;

    public void open() {
        user.require().mustBe(Role.REFERENT, Role.ADMINISTRATOR, Role.STAFF);
    }

    public List<NetworkPresence.View> getNetworks() {
        if (networks == null) {
            Caller caller = user.require();
            networks = caller.networks().stream().sorted().map(presence::of).toList();
        }
        return networks;
    }
}
