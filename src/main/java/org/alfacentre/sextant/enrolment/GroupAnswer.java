package org.alfacentre.sextant.enrolment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.shell.Refusal;

/** What one of several people enrolled at once got: an answer, or why not. */
public sealed interface GroupAnswer {

    long person();

    /** Enrolled, now or before. */
    record Told(long person, Answer answer) implements GroupAnswer {}

    /** Not enrolled; the others are all the same. */
    record Refused(long person, Refusal refusal) implements GroupAnswer {}

    /** The entries among several answers as they are told, by id: read at once. */
    static Map<Long, EnrolmentLine> lines(List<GroupAnswer> answers, Register register) {
        List<Enrolment> entries =
                answers.stream()
                        .filter(Told.class::isInstance)
                        .map(it -> ((Told) it).answer().enrolment())
                        .toList();
        return entries.isEmpty()
                ? Map.of()
                : register.told(entries).stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.entry().getId(), it -> it, (one, same) -> one));
    }
}
