package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.PublicationCheck;
import org.alfacentre.sextant.axis.SessionCard;

/**
 * An awareness session is for one département, whose own come first: without it nobody could be
 * (domain.md §2.5).
 */
@ApplicationScoped
public class DepartementIsKnown implements PublicationCheck {

    @Inject private Pathway pathway;

    @Override
    public List<Remark> check(SessionCard session) {
        return session.facts().departement() == null
                        && pathway.phase(session.id()) == Phase.AWARENESS
                ? List.of(Remark.warning("discrimination.check.no-departement"))
                : List.of();
    }
}
