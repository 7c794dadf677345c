package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Explainer;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.HomeLine;
import org.alfacentre.sextant.shell.HomeTile;

/** Requests that await an answer. */
@ApplicationScoped
public class RequestsTile implements HomeTile {

    private static final int MOST = 20;

    @Inject private Requests requests;
    @Inject private Explainer explainer;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "roll.tile.requests";
    }

    @Override
    public String emptyKey() {
        return "roll.tile.requests.empty";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        return requests.page(0, MOST, caller).items().stream()
                .map(
                        it ->
                                HomeLine.of(
                                        it.getPerson().getName(),
                                        it.getSession().getCode()
                                                + " – "
                                                + explainer.cause(it, locale),
                                        "/session.xhtml?code="
                                                + it.getSession().getCode()
                                                + "&tab=people&entry="
                                                + it.getId()))
                .toList();
    }
}
