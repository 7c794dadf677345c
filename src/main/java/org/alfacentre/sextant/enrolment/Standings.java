package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads where those who wait stand now: as many queries for many as for one. */
@ApplicationScoped
@Transactional
public class Standings {

    @Inject private Books books;

    /** Of those among these entries who wait, by the entry's id. */
    Map<Long, Standing> of(Collection<Enrolment> entries) {
        List<Enrolment> waiting =
                entries.stream().filter(entry -> entry.getStatus() == Status.WAITING).toList();
        Map<Long, Book> opened =
                books.peekAll(waiting.stream().map(Standings::session).distinct().toList());
        return waiting.stream()
                .map(entry -> new Standing(opened.get(session(entry)), entry))
                .collect(Collectors.toMap(Standing::enrolment, Function.identity()));
    }

    /** Of one; empty when they do not wait. */
    public Optional<Standing> of(Enrolment entry) {
        return Optional.ofNullable(of(List.of(entry)).get(entry.getId()));
    }

    private static Long session(Enrolment entry) {
        return entry.getSession().getId();
    }
}
