package org.alfacentre.sextant.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.FictitiousData;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.time.ParisTime;

/** One proposed indicator for each family, with invented figures of the last two quarters. */
@ApplicationScoped
public class StarterIndicators implements FictitiousData {

    private static final String SOURCE = "Exemple fictif";

    private static final List<Definition> PROPOSED =
            List.of(
                    new Definition(
                            "CAPTATION",
                            "Personnes reçues pour la première fois",
                            "Personnes accueillies au cours du trimestre qui n’avaient été reçues"
                                    + " dans aucun lieu d’accueil du SPRO au cours des douze mois"
                                    + " précédents.",
                            "personnes",
                            SOURCE),
                    new Definition(
                            "PORTE_1",
                            "Délai moyen avant un premier entretien",
                            "Jours ouvrés entre la première demande et le premier entretien"
                                    + " individuel, en moyenne sur les entretiens du trimestre.",
                            "jours ouvrés",
                            SOURCE),
                    new Definition(
                            "PORTE_2",
                            "Réorientations suivies d’un rendez-vous",
                            "Part des personnes adressées à une autre structure qui y ont eu un"
                                    + " rendez-vous dans le mois.",
                            "%",
                            SOURCE));

    @Inject private Indicators indicators;
    @Inject private PeopleView people;
    @Inject private Clock clock;

    @Override
    @Transactional
    public void load() {
        if (!indicators.all().isEmpty()) {
            return;
        }
        Quarter last = Quarter.of(ParisTime.day(clock.instant())).before();
        for (Definition proposed : PROPOSED) {
            indicators.invent(
                    proposed,
                    Map.of(last, figures(proposed, 1), last.before(), figures(proposed, 0)));
        }
    }

    private List<Indicators.Entered> figures(Definition proposed, int grown) {
        List<Indicators.Entered> cells = new ArrayList<>();
        for (PeopleView.Territory departement : people.departements()) {
            int place = cells.size();
            // the third département is small enough to show what is suppressed
            int persons = place == 2 ? 3 + grown : 40 + 17 * place + 6 * grown;
            cells.add(
                    new Indicators.Entered(
                            departement.code(), figure(proposed, persons, place + grown), persons));
        }
        return cells;
    }

    private static BigDecimal figure(Definition proposed, int persons, int step) {
        return switch (proposed.unit()) {
            case "personnes" -> BigDecimal.valueOf(persons);
            case "%" -> BigDecimal.valueOf(48L + 3L * step);
            default ->
                    new BigDecimal("9.50")
                            .subtract(new BigDecimal("0.75").multiply(BigDecimal.valueOf(step)));
        };
    }
}
