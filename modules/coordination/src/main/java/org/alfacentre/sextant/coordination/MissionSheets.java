package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.coordination.MissionSheet.Part;
import org.alfacentre.sextant.coordination.MissionSheet.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The mission sheet of the référents, version after version: staff write it, the référents read it
 * over, staff validate it.
 */
@ApplicationScoped
@Transactional
public class MissionSheets {

    static final int MOST_SECTIONS = 20;
    static final int LONGEST_HEADING = 200;
    static final int LONGEST_WORDS = 4000;

    @PersistenceContext(unitName = "coordination")
    private EntityManager em;

    @Inject private Turn turn;
    @Inject private Circle circle;
    @Inject private SheetLetters letters;
    @Inject private ProgrammeView programme;
    @Inject private Clock clock;

    /** The versions that this person may read, the newest first: a draft once it was sent. */
    List<MissionSheet> all(Caller reader) {
        circle.mustRead(reader);
        return all().stream().filter(it -> reader.isStaff() || !it.isUnsent()).toList();
    }

    private List<MissionSheet> all() {
        return em.createQuery(
                        "SELECT s FROM CoordinationSheet s ORDER BY s.number DESC",
                        MissionSheet.class)
                .getResultList();
    }

    MissionSheet see(int number, Caller reader) {
        return all(reader).stream()
                .filter(it -> it.getNumber() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The version before a version, if any. */
    Optional<MissionSheet> before(MissionSheet sheet) {
        return all().stream().filter(it -> it.getNumber() == sheet.getNumber() - 1).findFirst();
    }

    /** The one that the référents read over, if any. */
    Optional<MissionSheet> inReview() {
        return all().stream().filter(it -> it.isInReview(today())).findFirst();
    }

    /** The first with the aims of the action as headings, another with the words of the last. */
    public MissionSheet begin(Caller by) {
        by.mustBeStaff();
        turn.take();
        MissionSheet last = all().stream().findFirst().orElse(null);
        if (last != null && last.getStatus() != Status.VALIDATED) {
            throw Refusal.conflict("wrong-state").saying("coordination.problem.sheet-begun");
        }
        MissionSheet sheet = last == null ? new MissionSheet(aims()) : new MissionSheet(last);
        em.persist(sheet);
        return sheet;
    }

    private List<String> aims() {
        return programme.sheet(CoordinationModule.ACTION).stream()
                .flatMap(it -> it.content().stream())
                .flatMap(it -> it.items().stream())
                .map(it -> it.substring(0, Math.min(it.length(), LONGEST_HEADING)))
                .toList();
    }

    /**
     * Its sections are these; empty ones fall away.
     *
     * @param read the version of it that the writer has read
     */
    public MissionSheet write(int number, int read, List<Part> parts, Caller by) {
        MissionSheet sheet = writable(number, by);
        if (sheet.getVersion() != read) {
            throw Refusal.conflict("stale");
        }
        var checks = new Checks();
        List<Part> written =
                (parts == null ? List.<Part>of() : parts)
                        .stream()
                                .map(it -> checked(it, checks))
                                .filter(it -> it.heading() != null || it.words() != null)
                                .toList();
        if (written.isEmpty() || written.size() > MOST_SECTIONS) {
            checks.wrong("sections", "coordination.problem.sections", MOST_SECTIONS);
        } else if (written.stream().anyMatch(it -> it.heading() == null)) {
            checks.wrong("sections", "coordination.problem.heading");
        }
        checks.refuseIfWrong();
        em.lock(sheet, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        sheet.write(written);
        return sheet;
    }

    /** A heading is one line; below it lines stay as they were typed. */
    private static Part checked(Part part, Checks checks) {
        String heading = checks.optional("sections", part.heading(), LONGEST_HEADING);
        String words =
                part.words() == null
                        ? ""
                        : part.words()
                                .lines()
                                .map(it -> checks.optional("sections", it, LONGEST_WORDS))
                                .map(it -> it == null ? "" : it)
                                .collect(Collectors.joining("\n"))
                                .strip();
        if (words.length() > LONGEST_WORDS) {
            checks.wrong("sections", "too-long", LONGEST_WORDS);
        }
        return new Part(part.id(), heading, words.isEmpty() ? null : words);
    }

    /** The référents are asked to read it over; what was reviewed is a draft again. */
    public MissionSheet sendForReview(int number, LocalDate lastDay, Caller by) {
        MissionSheet sheet = writable(number, by);
        if (lastDay == null) {
            throw Refusal.invalid("until", "required");
        }
        if (lastDay.isBefore(today())) {
            throw Refusal.invalid("until", "coordination.problem.review-past");
        }
        if (!sheet.hasWords()) {
            throw Refusal.conflict("wrong-state").saying("coordination.problem.no-words");
        }
        sheet.sendForReview(lastDay);
        letters.toReview(sheet, circle.members());
        return sheet;
    }

    /** Staff have the comments they need: no more are taken. */
    public MissionSheet endReview(int number, Caller by) {
        MissionSheet sheet = writable(number, by);
        if (!sheet.isSent()) {
            throw Refusal.conflict("wrong-state").saying("coordination.problem.not-sent");
        }
        sheet.endReview();
        return sheet;
    }

    /** Only what was read over; the référents are told. */
    public MissionSheet validate(int number, Caller by) {
        MissionSheet sheet = writable(number, by);
        if (sheet.getStatus() != Status.REVIEWED) {
            throw Refusal.conflict("wrong-state").saying("coordination.problem.not-reviewed");
        }
        sheet.validate(today());
        letters.validated(sheet, circle.members());
        return sheet;
    }

    private MissionSheet writable(int number, Caller by) {
        by.mustBeStaff();
        MissionSheet sheet = see(number, by);
        em.lock(sheet, LockModeType.PESSIMISTIC_WRITE);
        if (sheet.getStatus() == Status.VALIDATED) {
            throw Refusal.conflict("wrong-state").saying("coordination.problem.sheet-validated");
        }
        return sheet;
    }

    LocalDate today() {
        return ParisTime.day(clock.instant());
    }
}
