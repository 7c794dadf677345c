package org.alfacentre.sextant.demo;

import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.session.Venue;

/**
 * Where invented sessions are held: the programme's own venue, of which the source gives neither
 * the address nor the rooms, and one venue in each département's prefecture.
 */
final class FictitiousVenues {

    static final String GIP = "ORLEANS – GIP ALFA CENTRE";

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
                        "45",
                        "Les salles sont fictives ; le programme ne donne ni adresse ni accès.");
        venue.addRoom("Salle Loire (fictive)", 18);
        venue.addRoom("Salle Sologne (fictive)", 30);
        venue.addRoom("Salle Touraine (fictive)", 45);
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
        venue.addRoom("Salle du Cèdre (fictive)", 25);
        venue.addRoom("Salle du Platane (fictive)", 40);
        return venue.fictitious();
    }
}
