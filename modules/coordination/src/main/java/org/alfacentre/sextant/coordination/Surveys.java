package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/** Asks the référents for the subjects of their next day, counts, and keeps the agenda. */
@ApplicationScoped
@Transactional
public class Surveys {

    /** Subjects that a survey begins with. */
    static final int MOST_SUBJECTS = 12;

    /** Subjects that one person adds. */
    static final int MOST_PROPOSED = 3;

    /** Subjects that a day has time for. */
    static final int MOST_KEPT = 6;

    static final int LONGEST = 150;

    @PersistenceContext(unitName = "coordination")
    private EntityManager em;

    @Inject private Circle circle;
    @Inject private SessionView sessions;
    @Inject private DayNote note;
    @Inject private Clock clock;

    /**
     * A survey to open.
     *
     * @param closesOn its last day; null: the day before the convocation leaves, or the day before
     *     the session where that is over
     */
    public record Wanted(Long session, LocalDate closesOn, List<String> subjects) {}

    /**
     * What somebody chooses.
     *
     * @param subjects ids, in place of those chosen before
     * @param proposal another subject, or null
     */
    public record Choice(Set<Long> subjects, String proposal) {}

    /** The newest first. */
    List<Survey> all(Caller reader) {
        circle.mustRead(reader);
        return all();
    }

    List<Survey> all() {
        return em.createQuery("SELECT s FROM CoordinationSurvey s ORDER BY s.id DESC", Survey.class)
                .setMaxResults(50)
                .getResultList();
    }

    /** The survey of a day. */
    Survey see(long session, Caller reader) {
        circle.mustRead(reader);
        return of(session, LockModeType.NONE).orElseThrow(Refusal::notFound);
    }

    /** For a published day to come that has none. */
    public Survey open(Wanted wanted, Caller by) {
        by.mustBeStaff();
        var checks = new Checks();
        SessionCard day = day(wanted.session()).orElse(null);
        if (day == null) {
            checks.wrong("session", "coordination.problem.no-day");
            checks.refuseIfWrong();
        }
        if (of(day.id(), LockModeType.NONE).isPresent()) {
            throw Refusal.conflict("wrong-state").saying("coordination.problem.asked-already");
        }
        List<String> titles = titles(wanted.subjects(), checks);
        LocalDate held = day.facts().firstDay();
        LocalDate last = wanted.closesOn() == null ? lastDay(held) : wanted.closesOn();
        if (last.isBefore(today()) || !last.isBefore(held)) {
            checks.wrong("closesOn", "coordination.problem.closes-on");
        }
        checks.refuseIfWrong();
        var survey = new Survey(day.id(), last, titles);
        em.persist(survey);
        return survey;
    }

    private static List<String> titles(List<String> subjects, Checks checks) {
        List<String> titles =
                (subjects == null ? List.<String>of() : subjects)
                        .stream()
                                .map(it -> checks.optional("subjects", it, LONGEST))
                                .filter(it -> it != null)
                                .distinct()
                                .toList();
        if (titles.isEmpty() || titles.size() > MOST_SUBJECTS) {
            checks.wrong("subjects", "coordination.problem.subjects", MOST_SUBJECTS);
        }
        return titles;
    }

    private LocalDate lastDay(LocalDate held) {
        LocalDate beforeConvocation = held.minusDays(CoordinationModule.CONVOCATION_DAYS + 1L);
        return beforeConvocation.isBefore(today()) ? held.minusDays(1) : beforeConvocation;
    }

    /** In place of what the person chose before; what they propose they choose too. */
    public void choose(long session, Choice choice, Caller by) {
        if (!circle.includes(by)) {
            throw Refusal.forbidden();
        }
        Survey survey = of(session, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
        if (!isOpen(survey)) {
            throw Refusal.conflict("wrong-state").saying("coordination.problem.survey-closed");
        }
        var checks = new Checks();
        String title = checks.optional("proposal", choice.proposal(), LONGEST);
        Optional<Subject> known = title == null ? Optional.empty() : survey.find(title);
        if (title != null && known.isEmpty() && survey.proposedBy(by.id()) >= MOST_PROPOSED) {
            checks.wrong("proposal", "coordination.problem.proposals", MOST_PROPOSED);
        }
        checks.refuseIfWrong();
        Set<Long> wanted = choice.subjects() == null ? Set.of() : choice.subjects();
        Subject proposed = title == null ? null : known.orElseGet(() -> survey.add(title, by.id()));
        em.flush();
        List<Vote> before = votes(survey).stream().filter(it -> it.person() == by.id()).toList();
        for (Subject subject : survey.subjects()) {
            boolean chosen = subject == proposed || wanted.contains(subject.getId());
            Optional<Vote> vote = before.stream().filter(it -> it.subject() == subject).findFirst();
            if (chosen && vote.isEmpty()) {
                em.persist(new Vote(subject, by.id()));
            } else if (!chosen) {
                vote.ifPresent(em::remove);
            }
        }
    }

    /**
     * These subjects are the agenda, as convocation and reminders tell. The first time it ends the
     * survey: figures stay, who chose what is forgotten. Until the day begins staff may keep
     * others.
     */
    public Survey settle(long session, Set<Long> kept, Caller by) {
        by.mustBeStaff();
        Survey survey = of(session, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
        if (day(session).isEmpty()) {
            throw Refusal.conflict("wrong-state").saying("coordination.problem.no-day");
        }
        List<Subject> agenda =
                survey.subjects().stream()
                        .filter(it -> kept != null && kept.contains(it.getId()))
                        .toList();
        if (agenda.isEmpty() || agenda.size() > MOST_KEPT) {
            throw Refusal.invalid("kept", "coordination.problem.kept", MOST_KEPT);
        }
        if (survey.on(today()) != Survey.State.SETTLED) {
            count(survey);
        }
        survey.subjects().forEach(it -> it.keep(agenda.contains(it)));
        note.tell(session, agenda.stream().map(Subject::getTitle).toList());
        return survey;
    }

    private void count(Survey survey) {
        List<Vote> votes = votes(survey);
        survey.settle(persons(votes));
        Map<Long, Long> counts = counts(votes);
        survey.subjects().forEach(it -> it.count(counts.getOrDefault(it.getId(), 0L).intValue()));
        votes.forEach(em::remove);
    }

    /** Titles of what is kept for a day; none while nothing is. */
    List<String> agenda(long session) {
        return of(session, LockModeType.NONE).stream()
                .flatMap(it -> it.subjects().stream())
                .filter(Subject::isKept)
                .map(Subject::getTitle)
                .toList();
    }

    /** What the choices come to, whether they are counted still or for good. */
    SurveyResult result(Survey survey) {
        boolean settled = survey.getAnswered() != null;
        List<Vote> votes = settled ? List.of() : votes(survey);
        Map<Long, Long> counts = counts(votes);
        return new SurveyResult(
                survey.subjects().stream()
                        .map(
                                it ->
                                        new SurveyResult.Line(
                                                it,
                                                settled
                                                        ? it.getVotes()
                                                        : counts.getOrDefault(it.getId(), 0L)
                                                                .intValue()))
                        .toList(),
                settled ? survey.getAnswered() : persons(votes));
    }

    /** Ids of the subjects that a person chose. */
    Set<Long> chosen(Survey survey, long person) {
        return votes(survey).stream()
                .filter(it -> it.person() == person)
                .map(it -> it.subject().getId())
                .collect(Collectors.toSet());
    }

    private boolean isOpen(Survey survey) {
        return survey.on(today()) == Survey.State.OPEN && day(survey.getSession()).isPresent();
    }

    /** Whether a day stands and has not begun. */
    boolean isAhead(SessionCard day) {
        return day.published() && day.dated() && clock.instant().isBefore(day.startsAt());
    }

    /** Staff and the director see the figures as they come, the others once the agenda is kept. */
    boolean mayCount(Survey survey, Caller reader) {
        return survey.on(today()) == Survey.State.SETTLED
                || reader.is(Role.ADMINISTRATOR, Role.STAFF, Role.DIRECTOR);
    }

    /** A published and dated day of the référents that has not begun. */
    private Optional<SessionCard> day(Long session) {
        return session == null
                ? Optional.empty()
                : sessions.find(CoordinationModule.ACTION, session).filter(this::isAhead);
    }

    LocalDate today() {
        return ParisTime.day(clock.instant());
    }

    /** Ids of those surveys in which a person has chosen something. */
    Set<Long> answered(Collection<Long> surveys, long person) {
        return surveys.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        em.createQuery(
                                        "SELECT DISTINCT s.survey.id FROM CoordinationVote v JOIN"
                                                + " v.subject s WHERE v.person = :person AND"
                                                + " s.survey.id IN :surveys",
                                        Long.class)
                                .setParameter("person", person)
                                .setParameter("surveys", surveys)
                                .getResultList());
    }

    private Optional<Survey> of(long session, LockModeType lock) {
        return em.createQuery(
                        "SELECT s FROM CoordinationSurvey s WHERE s.session = :session",
                        Survey.class)
                .setParameter("session", session)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private List<Vote> votes(Survey survey) {
        return em.createQuery(
                        "SELECT v FROM CoordinationVote v JOIN FETCH v.subject s WHERE s.survey ="
                                + " :survey",
                        Vote.class)
                .setParameter("survey", survey)
                .getResultList();
    }

    private static int persons(Collection<Vote> votes) {
        return (int) votes.stream().map(Vote::person).distinct().count();
    }

    private static Map<Long, Long> counts(Collection<Vote> votes) {
        return votes.stream()
                .collect(Collectors.groupingBy(it -> it.subject().getId(), Collectors.counting()));
    }
}
