package org.alfacentre.sextant.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ExtraField.Sensitivity;
import org.alfacentre.sextant.identity.Caller;

/** The answers of sessions: ordinary ones for everybody who sees the session, others for staff. */
@ApplicationScoped
public class SessionAnswers {

    @Inject private Questions questions;
    @Inject private Answers answers;

    /**
     * The answers as they are kept, or a refusal that names each that is wrong. Asks the modules:
     * never under a lock.
     */
    public List<Filled> read(String action, Map<String, String> given, Caller by) {
        if (given.isEmpty()) {
            return List.of();
        }
        List<Asked> asked =
                questions.ofSessions(action).stream()
                        .filter(it -> isFor(it, Optional.of(by)))
                        .toList();
        return new Given(given, false).read(asked, Demand.GIVEN);
    }

    /** The required questions that a session leaves open. Asks the modules: never under a lock. */
    public List<Asked> missing(String action, long session) {
        List<Asked> required =
                questions.ofSessions(action).stream().filter(it -> it.field().required()).toList();
        if (required.isEmpty()) {
            return List.of();
        }
        List<FieldAnswer> known = answers.ofSessions(List.of(session));
        return required.stream()
                .filter(asked -> known.stream().noneMatch(it -> it.isTo(asked)))
                .toList();
    }

    /** Who may not read an answer is not asked for it. */
    public static boolean isFor(Asked asked, Optional<Caller> reader) {
        return isFor(asked.field().sensitivity(), reader);
    }

    private static boolean isFor(Sensitivity sensitivity, Optional<Caller> reader) {
        return sensitivity == Sensitivity.ORDINARY || reader.map(Caller::isStaff).orElse(false);
    }

    /** Within the caller's transaction. */
    public void keep(long session, List<Filled> filled) {
        if (!filled.isEmpty()) {
            answers.keepOfSession(session, filled);
        }
    }

    /** In one query; a session without any has no entry. */
    public Map<Long, List<Told>> of(
            Collection<Long> sessions, Optional<Caller> reader, Locale language) {
        return answers.ofSessions(sessions).stream()
                .filter(it -> isFor(it.getSensitivity(), reader))
                .collect(
                        Collectors.groupingBy(
                                FieldAnswer::getSession,
                                Collectors.mapping(it -> it.told(language), Collectors.toList())));
    }
}
