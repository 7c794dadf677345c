package org.alfacentre.sextant.discrimination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;

/** {@code /discrimination/pathway.xhtml}: where I am on the way, and the step that comes next. */
@Named("discriminationPathway")
@RequestScoped
public class PathwayPage {

    @Inject private Calls calls;
    @Inject private Relays relays;
    @Inject private Pathway pathway;
    @Inject private SessionView sessions;
    @Inject private CallWords words;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Map<Long, SessionCard> cards;
    private List<SessionCard> awareness;
    private List<Step> candidacies;
    private List<Step> openCalls;
    private Relay relay;
    private String motivation;

    /** A call with its session, and what the reader sent, or null. */
    public record Step(Call call, SessionCard session, Candidacy candidacy) {}

    @PostConstruct
    void read() {
        long me = user.require().id();
        cards =
                sessions.all(DiscriminationModule.ACTION).stream()
                        .collect(Collectors.toMap(SessionCard::id, it -> it));
        awareness =
                pathway.awareness(me).stream().map(cards::get).filter(it -> it != null).toList();
        candidacies =
                calls.by(me).stream()
                        .filter(it -> cards.containsKey(it.getCall().getSession()))
                        .map(it -> step(it.getCall(), it))
                        .toList();
        List<Long> answered = candidacies.stream().map(it -> it.call().getId()).toList();
        openCalls =
                calls.open().stream()
                        .filter(it -> !answered.contains(it.getId()))
                        .map(it -> step(it, null))
                        .toList();
        relay = relays.of(me).filter(Relay::isActive).orElse(null);
    }

    private Step step(Call call, Candidacy candidacy) {
        return new Step(call, cards.get(call.getSession()), candidacy);
    }

    public String volunteer(long call) {
        return told(
                "discrimination.volunteered",
                () -> calls.volunteer(call, motivation, user.require()));
    }

    public String withdraw(long call) {
        return told("discrimination.withdrawn", () -> calls.withdraw(call, user.require()));
    }

    public String list(boolean wanted) {
        return told(
                wanted ? "discrimination.listed" : "discrimination.unlisted",
                () -> relays.list(wanted, user.require()));
    }

    public String retire() {
        return told("discrimination.retired", () -> relays.retire(user.require()));
    }

    private String told(String key, Runnable act) {
        return notices.told(key, "/discrimination/pathway.xhtml?faces-redirect=true", act);
    }

    /** Awareness sessions that the reader attended. */
    public List<SessionCard> getAwareness() {
        return awareness;
    }

    public List<Step> getCandidacies() {
        return candidacies;
    }

    public List<Step> getOpenCalls() {
        return openCalls;
    }

    /** Null for who is none. */
    public Relay getRelay() {
        return relay;
    }

    /** How the reader's consent to the directory stands; null for who is no relay. */
    public Consent getConsent() {
        return relay == null ? null : relays.consent(relay);
    }

    /** Half-days of support that make a relay. */
    public int getHalfDays() {
        return words.halfDaysOfARelay();
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String motivation) {
        this.motivation = motivation;
    }
}
