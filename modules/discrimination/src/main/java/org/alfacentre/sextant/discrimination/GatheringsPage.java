package org.alfacentre.sextant.discrimination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.discrimination.ProgressNotes.Brought;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;

/** On a relay's pathway: the gatherings to come, what the others bring and what they bring. */
@Named("discriminationGatherings")
@RequestScoped
public class GatheringsPage {

    @Inject private Pathway pathway;
    @Inject private SessionView sessions;
    @Inject private ProgressNotes notes;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<Ahead> ahead;

    /** A gathering and the reader's own words for it, which the form changes. */
    public static class Ahead {

        private final SessionCard session;
        private final List<Brought> brought;
        private String words;

        Ahead(SessionCard session, List<Brought> brought, String words) {
            this.session = session;
            this.brought = brought;
            this.words = words;
        }

        public SessionCard getSession() {
            return session;
        }

        public List<Brought> getBrought() {
            return brought;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    @PostConstruct
    void read() {
        Caller me = user.require();
        Set<Long> planned = pathway.gatherings();
        ahead =
                sessions.upcoming(DiscriminationModule.ACTION).stream()
                        .filter(it -> planned.contains(it.id()))
                        .map(it -> ahead(it, me))
                        .toList();
    }

    private Ahead ahead(SessionCard session, Caller me) {
        String words = notes.mine(session.id(), me.id()).map(ProgressNote::getWords).orElse(null);
        return new Ahead(session, notes.of(session.id(), me), words);
    }

    public String write(Ahead gathering) {
        return notices.told(
                "discrimination.progress.written",
                "/discrimination/pathway.xhtml?faces-redirect=true",
                () -> notes.write(gathering.session.id(), gathering.words, user.require()));
    }

    public List<Ahead> getAhead() {
        return ahead;
    }
}
