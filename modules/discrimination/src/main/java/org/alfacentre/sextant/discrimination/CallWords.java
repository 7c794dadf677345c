package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.PeopleView.Territory;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SettingsView;

/** What a call takes from the programme, the directory and the settings. */
@ApplicationScoped
class CallWords {

    private static final String SUPPORT = "A5-P2";
    private static final String GATHERING = "A5-P3";

    @Inject private ProgrammeView programme;
    @Inject private PeopleView people;
    @Inject private SettingsView settings;

    int places() {
        return settings.number(DiscriminationModule.ID, DiscriminationModule.PLACES);
    }

    int halfDaysOfARelay() {
        return settings.number(DiscriminationModule.ID, DiscriminationModule.HALF_DAYS);
    }

    int monthsOfConsent() {
        return settings.number(DiscriminationModule.ID, DiscriminationModule.CONSENT_MONTHS);
    }

    boolean knows(String departement) {
        return people.departements().stream().anyMatch(it -> it.code().equals(departement));
    }

    /** The sheet's own words, and where. */
    String supportTitle(String departement) {
        String title = phase(SUPPORT);
        return people.departements().stream()
                .filter(it -> it.code().equals(departement))
                .map(Territory::label)
                .findFirst()
                .map(label -> title + " – " + label)
                .orElse(title);
    }

    String gatheringTitle() {
        return phase(GATHERING);
    }

    private String phase(String code) {
        return programme.sheet(DiscriminationModule.ACTION).stream()
                .flatMap(sheet -> sheet.phases().stream())
                .filter(phase -> phase.code().equals(code))
                .map(phase -> phase.label())
                .findFirst()
                .orElse(null);
    }
}
