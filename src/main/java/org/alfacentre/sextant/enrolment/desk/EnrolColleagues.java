package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.GroupAnswer;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.enrolment.Team;
import org.alfacentre.sextant.enrolment.catalogue.CatalogueEntry;
import org.alfacentre.sextant.enrolment.catalogue.PlacesTold;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Visit;

/** Staff, a référent or the head of an organisation enrol several people in one go. */
@Named("colleagues")
@RequestScoped
public class EnrolColleagues {

    private static final int SIZE = 50;

    @Inject private Counter counter;
    @Inject private Team team;
    @Inject private Enrolments enrolments;
    @Inject private PlacesTold told;
    @Inject private Visit visit;

    private CatalogueEntry entry;
    private Paged<Team.Member> found;
    private List<Told> answers = List.of();
    private boolean nobodyChosen;

    /**
     * What one of them got.
     *
     * @param status null when they were refused
     */
    public record Told(String name, Status status, String sentence) {

        public String getBadge() {
            return status == null ? "badge-warn" : status.getBadge();
        }
    }

    public CatalogueEntry getEntry() {
        if (entry == null) {
            entry = counter.session(visit.asked("session"));
        }
        return entry;
    }

    public String getBadge() {
        return told.badge(getEntry().places(), visit.locale());
    }

    public String getWho() {
        String who = visit.asked("who");
        return who == null ? "" : who;
    }

    public Paged<Team.Member> getFound() {
        if (found == null) {
            found =
                    team.page(
                            getEntry().session().getId(),
                            visit.asked("who"),
                            visit.caller(),
                            visit.page(),
                            SIZE);
        }
        return found;
    }

    public boolean isChosen(Team.Member member) {
        return visit.numbers("persons").contains(member.id());
    }

    /** What came of it, in the order of the list. */
    public List<Told> getTold() {
        return answers;
    }

    public boolean isNobodyChosen() {
        return nobodyChosen;
    }

    /** Enrols those who were ticked, each with an answer of their own. */
    public void enrol() {
        List<Team.Member> chosen = getFound().items().stream().filter(this::isChosen).toList();
        nobodyChosen = chosen.isEmpty();
        List<GroupAnswer> given =
                enrolments.enrolEach(
                        getEntry().session().getId(),
                        chosen.stream().map(Team.Member::id).toList(),
                        visit.caller());
        Map<Long, String> names =
                chosen.stream().collect(Collectors.toMap(Team.Member::id, Team.Member::name));
        Map<Long, String> sentences = counter.ofOthers(given, visit.locale());
        answers =
                given.stream()
                        .map(
                                it ->
                                        new Told(
                                                names.get(it.person()),
                                                status(it),
                                                sentences.get(it.person())))
                        .toList();
        found = null;
        entry = null;
    }

    private static Status status(GroupAnswer answer) {
        return answer instanceof GroupAnswer.Told told
                ? told.answer().enrolment().getStatus()
                : null;
    }
}
