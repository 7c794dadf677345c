package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.field.SessionAnswers;
import org.alfacentre.sextant.field.Told;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.SessionLine;
import org.alfacentre.sextant.shell.Paged;

/** Makes JSON of sessions that the caller may see. */
@RequestScoped
class SessionTelling {

    @Inject private SessionAnswers answers;
    @Inject private CurrentUser user;
    @Inject private RequestLocale locale;

    SessionJson of(SessionLine line) {
        return of(List.of(line)).get(0);
    }

    Paged<SessionJson> of(Paged<SessionLine> page) {
        return new Paged<>(of(page.items()), page.page(), page.size(), page.total());
    }

    private List<SessionJson> of(List<SessionLine> lines) {
        List<Long> ids = lines.stream().map(line -> line.session().getId()).toList();
        Map<Long, List<Told>> told = answers.of(ids, user.caller(), locale.get());
        return lines.stream()
                .map(
                        line ->
                                SessionJson.of(
                                        line,
                                        FieldBodies.told(
                                                told.getOrDefault(
                                                        line.session().getId(), List.of()))))
                .toList();
    }
}
