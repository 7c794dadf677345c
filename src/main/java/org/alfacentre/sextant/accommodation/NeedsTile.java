package org.alfacentre.sextant.accommodation;

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

/** How many needs wait for the référent handicap; what they are stands on their page alone. */
@ApplicationScoped
class NeedsTile implements HomeTile {

    @Inject private NeedInbox inbox;
    @Inject private Words words;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DISABILITY_REFERENT);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String titleKey() {
        return "need.tile";
    }

    @Override
    public String emptyKey() {
        return "need.tile-none";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        long waiting = inbox.unanswered(caller);
        return waiting == 0
                ? List.of()
                : List.of(
                        HomeLine.of(
                                words.of(locale, "need.tile-waiting", waiting),
                                null,
                                "/needs.xhtml"));
    }
}
