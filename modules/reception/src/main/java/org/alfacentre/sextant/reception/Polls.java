package org.alfacentre.sextant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/** Opens, answers and counts the polls; who is not of the regroupement learns nothing of them. */
@ApplicationScoped
@Transactional
class Polls {

    /** More dates than anybody would answer to. */
    static final int MOST_DATES = 12;

    @PersistenceContext(unitName = "reception")
    private EntityManager em;

    @Inject private PeopleView people;
    @Inject private Clock clock;

    Poll open(long network, String subject, SortedSet<PollDate> dates, Caller by) {
        mustRun(network, by);
        var checks = new Checks();
        String title = checks.required("subject", subject, 200);
        if (dates.isEmpty() || dates.size() > MOST_DATES) {
            checks.wrong("dates", "reception.problem.dates", MOST_DATES);
        } else if (!dates.first().date().isAfter(ParisTime.day(clock.instant()))) {
            checks.wrong("dates", "reception.problem.past");
        }
        checks.refuseIfWrong();
        var poll = new Poll(network, title, dates, clock.instant());
        em.persist(poll);
        return poll;
    }

    /** A poll that this person may see: of their regroupement, one they run, or any for staff. */
    Poll see(long id, Caller by) {
        Poll poll = em.find(Poll.class, id);
        if (poll == null) {
            throw Refusal.notFound();
        }
        if (!runs(poll.getNetwork(), by)
                && !people.networksOf(by.id()).contains(poll.getNetwork())) {
            throw Refusal.forbidden();
        }
        return poll;
    }

    /** The polls of these regroupements, the newest first. */
    List<Poll> of(Collection<Long> networks) {
        return networks.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT p FROM ReceptionPoll p WHERE p.network IN :networks"
                                        + " ORDER BY p.openedAt DESC, p.id DESC",
                                Poll.class)
                        .setParameter("networks", networks)
                        .setMaxResults(50)
                        .getResultList();
    }

    void answer(long id, Map<Long, Choice> choices, Caller by) {
        Poll poll = see(id, by);
        if (poll.isClosed()) {
            throw Refusal.conflict("wrong-state").saying("reception.problem.closed");
        }
        Map<Long, Answer> given =
                answers(id).stream()
                        .filter(answer -> answer.person() == by.id())
                        .collect(
                                Collectors.toMap(
                                        answer -> answer.option().id(), Function.identity()));
        for (Option option : poll.options()) {
            Choice choice = choices.get(option.id());
            if (choice != null && given.containsKey(option.id())) {
                given.get(option.id()).change(choice);
            } else if (choice != null) {
                em.persist(new Answer(option, by.id(), choice));
            }
        }
    }

    void close(long id, boolean closed, Caller by) {
        Poll poll = see(id, by);
        mustRun(poll.getNetwork(), by);
        if (closed) {
            poll.close();
        } else {
            poll.reopen();
        }
    }

    /** A date is fixed: the open polls of the regroupement that had asked for it close. */
    void settle(long network, LocalDate date, Period period) {
        var asked = new PollDate(date, period);
        of(List.of(network)).stream()
                .filter(poll -> !poll.isClosed())
                .filter(poll -> poll.options().stream().anyMatch(it -> it.date().equals(asked)))
                .forEach(Poll::close);
    }

    Map<Long, Choice> answersOf(long id, long person) {
        Map<Long, Choice> choices = new HashMap<>();
        answers(id).stream()
                .filter(answer -> answer.person() == person)
                .forEach(answer -> choices.put(answer.option().id(), answer.choice()));
        return choices;
    }

    PollResult result(Poll poll) {
        List<Answer> answers = answers(poll.getId());
        int answered = (int) answers.stream().map(Answer::person).distinct().count();
        return new PollResult(
                poll.options().stream().map(option -> line(option, answers)).toList(),
                answered,
                Math.max(answered, people.members(poll.getNetwork()).size()));
    }

    List<Answer> answers(long poll) {
        return em.createQuery(
                        "SELECT a FROM ReceptionAnswer a JOIN FETCH a.option o WHERE o.poll.id = :poll",
                        Answer.class)
                .setParameter("poll", poll)
                .getResultList();
    }

    /** The référent of the regroupement runs its polls, and staff in their place. */
    boolean runs(long network, Caller by) {
        return by.isStaff() || by.isReferentOf(network);
    }

    private void mustRun(long network, Caller by) {
        if (!runs(network, by)) {
            throw Refusal.forbidden();
        }
    }

    private static PollResult.Line line(Option option, List<Answer> answers) {
        Map<Choice, Long> counts =
                answers.stream()
                        .filter(answer -> answer.option().id().equals(option.id()))
                        .collect(Collectors.groupingBy(Answer::choice, Collectors.counting()));
        return new PollResult.Line(
                option.id(),
                option.date(),
                counts.getOrDefault(Choice.YES, 0L).intValue(),
                counts.getOrDefault(Choice.MAYBE, 0L).intValue(),
                counts.getOrDefault(Choice.NO, 0L).intValue());
    }
}
