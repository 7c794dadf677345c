package org.alfacentre.sextant.reception;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.PeopleView.Network;
import org.alfacentre.sextant.axis.SessionPlanner;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /reception/poll.xhtml?id=}: my answers, what they come to, and the référent's part. */
@Named("receptionPoll")
@RequestScoped
public class PollPage {

    /** A date of the poll and the reader's answer to it. */
    public static class Row {

        private final long option;
        private final PollDate date;
        private String choice;

        Row(Option option, Choice choice) {
            this.option = option.id();
            this.date = option.date();
            this.choice = choice == null ? null : choice.name();
        }

        public PollDate getDate() {
            return date;
        }

        public String getChoice() {
            return choice;
        }

        public void setChoice(String choice) {
            this.choice = choice;
        }
    }

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Polls polls;
    @Inject private PeopleView people;
    @Inject private SessionPlanner planner;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Poll poll;
    private PollResult result;
    private List<Row> rows;

    @PostConstruct
    void read() {
        String id = parameters.get("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        poll = polls.see(Long.parseLong(id), user.require());
        Map<Long, Choice> mine = polls.answersOf(poll.getId(), user.require().id());
        rows = poll.options().stream().map(it -> new Row(it, mine.get(it.id()))).toList();
        result = polls.result(poll);
    }

    public String answer() {
        Map<Long, Choice> choices = new HashMap<>();
        rows.stream()
                .filter(row -> row.choice != null)
                .forEach(row -> choices.put(row.option, Choice.valueOf(row.choice)));
        return told(
                "reception.answered", () -> polls.answer(poll.getId(), choices, user.require()));
    }

    public String close(boolean closed) {
        return told(
                closed ? "reception.closed" : "reception.reopened",
                () -> polls.close(poll.getId(), closed, user.require()));
    }

    /** Drafts the meeting at the most favourable date, with the scheduler's own rules. */
    public String schedule() {
        PollDate best = result.best().orElseThrow(Refusal::notFound).date();
        return told(
                "reception.scheduled",
                () ->
                        planner.draft(
                                ReceptionModule.ACTION,
                                null,
                                poll.getNetwork(),
                                List.of(Slot.of(best.date(), best.period())),
                                user.require()));
    }

    private String told(String key, Runnable act) {
        return notices.told(
                key, "/reception/poll.xhtml?faces-redirect=true&id=" + poll.getId(), act);
    }

    public Poll getPoll() {
        return poll;
    }

    public String getNetwork() {
        return people.networks().stream()
                .filter(it -> it.id() == poll.getNetwork())
                .map(Network::name)
                .findFirst()
                .orElse("");
    }

    public List<Row> getRows() {
        return rows;
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    public PollResult getResult() {
        return result;
    }

    public PollDate getBest() {
        return result.best().map(PollResult.Line::date).orElse(null);
    }

    /** Whether the reader is the référent of this regroupement or staff. */
    public boolean isRunning() {
        return polls.runs(poll.getNetwork(), user.require());
    }
}
