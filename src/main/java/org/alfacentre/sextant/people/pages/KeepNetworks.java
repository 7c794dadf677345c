package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.NetworkCounts;

/** {@code /networks.xhtml}: the regroupements with what they hold. */
@Named
@RequestScoped
public class KeepNetworks {

    @Inject private NetworkCounts counts;
    @Inject private CurrentUser user;

    private List<NetworkCounts.Line> lines;

    public void open() {
        user.require();
    }

    public List<NetworkCounts.Line> getLines() {
        if (lines == null) {
            lines = counts.all();
        }
        return lines;
    }
}
