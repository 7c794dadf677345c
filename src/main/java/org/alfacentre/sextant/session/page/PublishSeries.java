package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.SessionLine;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/**
 * The drafts of a series, published in one go from the list that shows them ({@code ?series=}).
 * Each stands for itself: what is refused stays a draft and says why, the others are published.
 */
@Named("publishSeries")
@RequestScoped
public class PublishSeries {

    @Inject private FindSessions list;
    @Inject private Sessions sessions;
    @Inject private CurrentUser user;
    @Inject private Notices notices;
    @Inject private Words words;
    @Inject private Reader reader;
    @Inject private HttpServletRequest request;

    /** Id of the series that the list shows, or null. */
    public Long getSeries() {
        return new Typed(request).id("series");
    }

    public List<TrainingSession> getDrafts() {
        return getSeries() == null
                ? List.of()
                : list.getFound().items().stream()
                        .map(SessionLine::session)
                        .filter(session -> session.getStatus() == SessionStatus.DRAFT)
                        .toList();
    }

    public String publish() {
        List<TrainingSession> drafts = getDrafts();
        long published = drafts.stream().filter(this::publish).count();
        if (published > 0) {
            notices.done("session.series.published", published);
        }
        return "/sessions.xhtml?faces-redirect=true&series=" + getSeries();
    }

    private boolean publish(TrainingSession draft) {
        try {
            sessions.publish(draft.getId(), null, user.require());
            return true;
        } catch (Refusal refusal) {
            notices.warn("session.series.stays-draft", draft.getCode(), text(refusal));
            return false;
        }
    }

    private String text(Refusal refusal) {
        Locale locale = reader.getLocale();
        return refusal.wrong().isEmpty()
                ? words.of(locale, refusal.messageKey(), refusal.arguments())
                : refusal.wrong().stream()
                        .map(wrong -> words.of(locale, wrong.messageKey(), wrong.arguments()))
                        .collect(Collectors.joining(" "));
    }
}
