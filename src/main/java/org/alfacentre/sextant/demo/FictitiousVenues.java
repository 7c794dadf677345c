package org.alfacentre.sextant.demo;

import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.session.Venue;

/**
 * Where invented sessions are held: the programme's own venue, of which the source gives neither
 * the address nor the rooms, and one venue in each département's prefecture.
 */
public final class FictitiousVenues {

    static final String GIP = "ORLEANS – GIP ALFA CENTRE";

    /** Where the programme's own venue is. */
    public static final String GIP_DEPARTEMENT = "45";

    /** Rooms of the programme's own venue, the smallest first. */
    public static final String LOIRE = "Salle Loire (fictive)";

    public static final String SOLOGNE = "Salle Sologne (fictive)";
    public static final String TOURAINE = "Salle Touraine (fictive)";

    /** Rooms that every département's venue has. */
    public static final String CEDRE = "Salle du Cèdre (fictive)";

    public static final String PLATANE = "Salle du Platane (fictive)";

    private FictitiousVenues() {}

    static List<Venue> of(List<Departement> departements) {
        List<Venue> venues = new ArrayList<>();
        venues.add(gip());
        departements.forEach(departement -> venues.add(local(departement)));
        return venues;
    }

    private static Venue gip() {
        var venue =
                new Venue(
                        GIP,
                        null,
                        "Orléans",
                        GIP_DEPARTEMENT,
                        "Les salles sont fictives ; le programme ne donne ni adresse ni accès.");
        venue.addRoom(LOIRE, 18);
        venue.addRoom(SOLOGNE, 30);
        venue.addRoom(TOURAINE, 45);
        return venue;
    }

    private static Venue local(Departement departement) {
        String city = departement.getPrefecture();
        var venue =
                new Venue(
                        "Espace des Érables – " + city + " (fictif)",
                        "1 rue de l’Exemple (adresse fictive)",
                        city,
                        departement.getCode(),
                        "Lieu fictif de démonstration, de plain-pied.");
        venue.addRoom(CEDRE, 25);
        venue.addRoom(PLATANE, 40);
        return venue.fictitious();
    }
}
