package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.alfacentre.sextant.axis.Indicator;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.session.SessionStatus;

/** In how many départements an awareness session is announced or was held. */
@ApplicationScoped
public class DepartementsAware implements Indicator {

    @Inject private SessionView sessions;
    @Inject private PeopleView people;

    @Override
    public String name() {
        return "aware";
    }

    @Override
    public Figure figure() {
        long aware =
                sessions.all(DiscriminationModule.ACTION).stream()
                        .filter(it -> it.status() != SessionStatus.DRAFT)
                        .map(it -> it.facts().departement())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
        return new Figure(aware, (long) people.departements().size());
    }
}
