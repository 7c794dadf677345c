package org.alfacentre.sextant.field.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.field.Asked;
import org.alfacentre.sextant.field.Questions;
import org.alfacentre.sextant.field.SessionAnswers;
import org.alfacentre.sextant.field.Told;
import org.alfacentre.sextant.shell.Visit;

/** What modules ask of a session: on the scheduler's form and wherever the session is read. */
@Named("sessionFields")
@RequestScoped
public class SessionFieldsPage {

    @Inject private Questions questions;
    @Inject private SessionAnswers answers;
    @Inject private FieldRows rows;
    @Inject private Visit visit;

    private final Map<String, List<Asked>> asked = new HashMap<>();
    private final Map<Long, List<Told>> told = new HashMap<>();

    /** {@code session} null: of a new one. */
    public List<FieldRow> rows(String action, Long session) {
        return rows.of(asked(action), session == null ? List.of() : told(session));
    }

    /** What was typed, by key. */
    public Map<String, String> typed(String action) {
        return rows.given(asked(action)).values();
    }

    public List<Told> told(Long session) {
        return told.computeIfAbsent(
                session,
                id ->
                        answers.of(List.of(id), visit.visitor(), visit.locale())
                                .getOrDefault(id, List.of()));
    }

    private List<Asked> asked(String action) {
        return asked.computeIfAbsent(
                action,
                its ->
                        questions.ofSessions(its).stream()
                                .filter(it -> SessionAnswers.isFor(it, visit.visitor()))
                                .toList());
    }
}
