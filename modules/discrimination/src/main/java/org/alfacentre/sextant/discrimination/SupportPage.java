package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.discrimination.SupportRequest.Kind;
import org.alfacentre.sextant.discrimination.SupportRequest.Topic;
import org.alfacentre.sextant.discrimination.SupportRequest.Wanted;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;

/** On the reader's pathway: the support they asked for, and asking for more. */
@Named("discriminationSupport")
@RequestScoped
public class SupportPage {

    @Inject private SupportRequests requests;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<SupportRequest> mine;
    private Kind kind;
    private Topic topic;
    private Integer participants;
    private LocalDate from;

    public List<SupportRequest> getMine() {
        if (mine == null) {
            mine = requests.by(user.require().id());
        }
        return mine;
    }

    public boolean isOpen() {
        return requests.mayAsk(user.require().id());
    }

    public String ask() {
        return notices.told(
                "discrimination.asked",
                "/discrimination/pathway.xhtml?faces-redirect=true",
                () -> requests.ask(new Wanted(kind, topic, participants, from), user.require()));
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Topic[] getTopics() {
        return Topic.values();
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Topic getTopic() {
        return topic;
    }

    public void setTopic(Topic topic) {
        this.topic = topic;
    }

    public Integer getParticipants() {
        return participants;
    }

    public void setParticipants(Integer participants) {
        this.participants = participants;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
