package org.alfacentre.sextant.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ExtraField.Sensitivity;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.identity.Caller;

/**
 * The answers of enrolments as a reader who may see these enrolments may read them: their own
 * whole, of others what is ordinary, staff besides what is personal; of health nothing here.
 */
@ApplicationScoped
public class EnrolmentAnswers {

    @Inject private Answers answers;

    /** In one query; an enrolment without any has no entry. */
    public Map<Long, List<Told>> of(Collection<Enrolment> entries, Caller reader, Locale language) {
        Map<Long, Long> persons =
                entries.stream()
                        .collect(Collectors.toMap(Enrolment::getId, it -> it.getPerson().getId()));
        return answers.ofEnrolments(persons.keySet()).stream()
                .filter(
                        it ->
                                persons.get(it.getEnrolment()).equals(reader.id())
                                        || isFor(it.getSensitivity(), reader))
                .collect(
                        Collectors.groupingBy(
                                FieldAnswer::getEnrolment,
                                Collectors.mapping(it -> it.told(language), Collectors.toList())));
    }

    private static boolean isFor(Sensitivity sensitivity, Caller reader) {
        return switch (sensitivity) {
            case ORDINARY -> true;
            case PERSONAL -> reader.isStaff();
            case HEALTH -> false;
        };
    }
}
