package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Explainer;
import org.alfacentre.sextant.field.EnrolmentAnswers;
import org.alfacentre.sextant.field.Told;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Paged;

/** Makes JSON of enrolments that the caller may see, in the language of the answer. */
@RequestScoped
class EnrolmentTelling {

    @Inject private Explainer explainer;
    @Inject private EnrolmentAnswers answers;
    @Inject private CurrentUser user;
    @Inject private RequestLocale locale;

    EnrolmentJson of(EnrolmentLine line) {
        return of(List.of(line)).get(0);
    }

    List<EnrolmentJson> of(List<EnrolmentLine> lines) {
        Locale language = locale.get();
        Map<Long, List<Told>> told =
                answers.of(
                        lines.stream().map(EnrolmentLine::entry).toList(),
                        user.require(),
                        language);
        return lines.stream()
                .map(
                        line ->
                                EnrolmentJson.of(
                                        line,
                                        explainer.sentence(line, language),
                                        FieldBodies.told(
                                                told.getOrDefault(
                                                        line.entry().getId(), List.of()))))
                .toList();
    }

    Paged<EnrolmentJson> of(Paged<EnrolmentLine> page) {
        return new Paged<>(of(page.items()), page.page(), page.size(), page.total());
    }
}
