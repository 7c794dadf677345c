package org.alfacentre.sextant.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.RoleHolders;

/** Who holds which role; each is changed on the person's own page. */
@Named("rolesPage")
@RequestScoped
public class RolesPage {

    @Inject private RoleHolders holders;
    @Inject private CurrentUser user;

    private List<RoleHolders.Holder> all;

    public List<RoleHolders.Holder> getAll() {
        if (all == null) {
            all = holders.all(user.require());
        }
        return all;
    }
}
