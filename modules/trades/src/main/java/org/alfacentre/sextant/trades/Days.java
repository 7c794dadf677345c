package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionNotes;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** The programmes of the trade days: read by everybody, arranged by staff. */
@ApplicationScoped
@Transactional
class Days {

    @PersistenceContext(unitName = "trades")
    private EntityManager em;

    @Inject private ProgrammeView programme;
    @Inject private SessionView sessions;
    @Inject private SessionNotes notes;
    @Inject private Words words;

    /** The sheet's three sequences; labels are the programme's own. */
    List<ActionSheet.Part> sequences() {
        return programme.sheet(TradesModule.ACTION).map(ActionSheet::phases).orElse(List.of());
    }

    /** By session; one that nobody has arranged yet has no entry. */
    Map<Long, Arrangement> arrangements(Collection<Long> ofSessions) {
        return ofSessions.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT DISTINCT d FROM TradesDay d LEFT JOIN FETCH d.sequences"
                                        + " WHERE d.session IN :sessions",
                                Day.class)
                        .setParameter("sessions", ofSessions)
                        .getResultStream()
                        .collect(Collectors.toMap(Day::session, Day::arrangement));
    }

    Arrangement arrangement(long ofSession) {
        return arrangements(List.of(ofSession)).getOrDefault(ofSession, Arrangement.none());
    }

    /** A day with its three sequences; one that is not published yet is for staff. */
    DayCard card(long session, Optional<Caller> reader) {
        SessionCard day =
                sessions.find(TradesModule.ACTION, session)
                        .filter(it -> it.published() || reader.filter(Caller::isStaff).isPresent())
                        .orElseThrow(Refusal::notFound);
        return DayCard.of(day, arrangement(session), sequences());
    }

    void arrange(long session, Arrangement arrangement, Caller by) {
        by.mustBeStaff();
        arrangement.check(sequences().stream().map(ActionSheet.Part::code).toList());
        sessions.find(TradesModule.ACTION, session).orElseThrow(Refusal::notFound);
        Day day =
                em.createQuery("SELECT d FROM TradesDay d WHERE d.session = :session", Day.class)
                        .setParameter("session", session)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> new Day(session));
        day.arrange(arrangement);
        em.persist(day);
        notes.tellIn(
                TradesModule.ID,
                Resources.NAME,
                session,
                language ->
                        arrangement.resources() == null
                                ? List.of()
                                : List.of(
                                        words.of(
                                                language,
                                                "trades.note.resources",
                                                arrangement.resources())));
    }
}
