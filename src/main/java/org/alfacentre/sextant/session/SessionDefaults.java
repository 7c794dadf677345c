package org.alfacentre.sextant.session;

import static org.alfacentre.sextant.session.SessionEdit.CAPACITY;
import static org.alfacentre.sextant.session.SessionEdit.DEPARTEMENT;
import static org.alfacentre.sextant.session.SessionEdit.HALF_DAYS;
import static org.alfacentre.sextant.session.SessionEdit.MINIMUM;
import static org.alfacentre.sextant.session.SessionEdit.NETWORK;
import static org.alfacentre.sextant.session.SessionEdit.TITLE;
import static org.alfacentre.sextant.session.SessionEdit.VENUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.time.ParisTime;

/** Fills in what a new session takes from its action's sheet. */
@ApplicationScoped
class SessionDefaults {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** The whole of a new session: what was given, and the sheet's for the rest. */
    SessionEdit complete(Action action, SessionEdit given) {
        Long network = given.or(NETWORK, null);
        String departement = given.or(DEPARTEMENT, departementOf(network));
        var defaults =
                new SessionEdit()
                        .with(TITLE, action.getTitle())
                        .with(DEPARTEMENT, departement)
                        .with(MINIMUM, action.getMinimum())
                        .with(CAPACITY, action.getCapacity())
                        .with(HALF_DAYS, List.of());
        if (!given.has(SessionEdit.ROOM)) {
            defaults.with(VENUE, venueOf(action));
        }
        SessionEdit whole = given.over(defaults);
        SessionTemplate template = SessionTemplate.of(action, departement, network);
        return whole.with(HALF_DAYS, themed(whole.or(HALF_DAYS, List.of()), template));
    }

    /** What a module is told of a session that is not there yet. */
    static SessionFacts facts(String code, Action action, SessionEdit whole) {
        List<Slot> slots =
                whole.or(HALF_DAYS, List.of()).stream().map(PlannedHalfDay::slot).toList();
        Instant starts =
                slots.stream()
                        .map(slot -> ParisTime.at(slot.date(), slot.start()))
                        .min(Instant::compareTo)
                        .orElse(null);
        return new SessionFacts(
                null,
                code,
                action.getCode(),
                whole.or(TITLE, null),
                whole.or(DEPARTEMENT, null),
                whole.or(NETWORK, null),
                whole.or(MINIMUM, null),
                whole.or(CAPACITY, null),
                firstDay(whole),
                starts,
                whole.or(HALF_DAYS, List.of()).stream()
                        .map(PlannedHalfDay::theme)
                        .filter(Objects::nonNull)
                        .toList());
    }

    static LocalDate firstDay(SessionEdit whole) {
        return whole.or(HALF_DAYS, List.of()).stream()
                .map(half -> half.slot().date())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The sheet's themes in order, where as many half-days are planned as it names themes. */
    private static List<PlannedHalfDay> themed(
            List<PlannedHalfDay> planned, SessionTemplate template) {
        if (planned.size() != template.halfDays()) {
            return planned;
        }
        var themed = new ArrayList<PlannedHalfDay>();
        for (int i = 0; i < planned.size(); i++) {
            PlannedHalfDay half = planned.get(i);
            String theme = half.theme() != null ? half.theme() : template.themes().get(i);
            themed.add(new PlannedHalfDay(half.n(), half.slot(), theme));
        }
        return themed;
    }

    private String departementOf(Long network) {
        LocalNetwork found = network == null ? null : em.find(LocalNetwork.class, network);
        return found == null ? null : found.getDepartement();
    }

    /** The one venue in the sheet's city that bears the name of its site, or null. */
    private Long venueOf(Action action) {
        String site =
                action.getSheet().source().get("venue") instanceof JsonObject venue
                        ? venue.getString("site", null)
                        : null;
        if (site == null) {
            return null;
        }
        return em.createQuery(
                        "SELECT v.id FROM Venue v WHERE UPPER(v.name) LIKE :site ORDER BY v.id",
                        Long.class)
                .setParameter("site", "%" + site.toUpperCase(Locale.ROOT) + "%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
