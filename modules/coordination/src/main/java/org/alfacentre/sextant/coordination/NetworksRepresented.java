package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.Indicator;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;

/** How many regroupements have somebody at the next day of the référents. */
@ApplicationScoped
public class NetworksRepresented implements Indicator {

    @Inject private SessionView sessions;
    @Inject private PeopleView people;

    @Override
    public String name() {
        return "represented";
    }

    @Override
    public Figure figure() {
        var networks = people.networks();
        List<Long> next =
                sessions.upcoming(CoordinationModule.ACTION).stream()
                        .limit(1)
                        .map(SessionCard::id)
                        .toList();
        var seated = sessions.seated(next).values().stream().flatMap(List::stream).toList();
        long absent = Quarters.absent(networks, seated).size();
        return new Figure(networks.size() - absent, (long) networks.size());
    }
}
