package org.alfacentre.sextant.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/**
 * {@code /coordination/mission.xhtml?number=&changes=}: a version of the mission sheet, what
 * changed since the one before, what the référents say to it, and what staff do with it.
 */
@Named("coordinationMission")
@RequestScoped
public class MissionPage {

    private static final String ADDRESS = "/coordination/mission.xhtml?faces-redirect=true&number=";

    /** A comment and the name of whose it is. */
    public record Said(SheetComment comment, String by) {}

    /** A section with what became of the words before, what is said to it, and the reader’s own. */
    public static class Row {

        private final SheetSection section;
        private final List<Difference.Piece> pieces;
        private final List<Said> said;
        private final String before;
        private String mine;

        Row(SheetSection section, List<Difference.Piece> pieces, List<Said> said, String mine) {
            this.before = mine;
            this.section = section;
            this.pieces = pieces;
            this.said = said;
            this.mine = mine;
        }

        private boolean isChanged() {
            return !Objects.equals(before == null ? "" : before, mine == null ? "" : mine);
        }

        public SheetSection getSection() {
            return section;
        }

        public List<Difference.Piece> getPieces() {
            return pieces;
        }

        public List<Said> getSaid() {
            return said;
        }

        public String getMine() {
            return mine;
        }

        public void setMine(String mine) {
            this.mine = mine;
        }
    }

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private MissionSheets sheets;
    @Inject private SheetComments comments;
    @Inject private Circle circle;
    @Inject private PeopleView people;
    @Inject private ProgrammeView programme;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<MissionSheet> all;
    private MissionSheet sheet;
    private MissionSheet before;
    private List<Row> rows = List.of();
    private LocalDate until;

    @PostConstruct
    void read() {
        Caller me = user.require();
        all = sheets.all(me);
        sheet = asked();
        if (sheet != null) {
            before = sheets.before(sheet).orElse(null);
            until = sheet.getReviewUntil();
            rows = rows(me.id());
        }
    }

    private MissionSheet asked() {
        String number = parameters.get("number");
        if (number == null) {
            return all.isEmpty() ? null : all.get(0);
        }
        return all.stream()
                .filter(it -> String.valueOf(it.getNumber()).equals(number))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private List<Row> rows(long me) {
        List<SheetComment> said = comments.of(sheet);
        Map<Long, String> names =
                people.names(said.stream().map(SheetComment::getPerson).distinct().toList());
        return sheet.sections().stream()
                .map(
                        section -> {
                            List<SheetComment> to =
                                    said.stream().filter(it -> it.isTo(section)).toList();
                            return new Row(
                                    section,
                                    changes(section),
                                    to.stream()
                                            .map(it -> new Said(it, names.get(it.getPerson())))
                                            .toList(),
                                    mine(to, me));
                        })
                .toList();
    }

    private static String mine(List<SheetComment> to, long me) {
        return to.stream()
                .filter(it -> it.getPerson() == me)
                .map(SheetComment::getWords)
                .findFirst()
                .orElse(null);
    }

    private List<Difference.Piece> changes(SheetSection section) {
        return isChanges()
                ? Difference.between(
                        same(before, section).map(SheetSection::getWords).orElse(null),
                        section.getWords())
                : List.of();
    }

    /** The section of that sheet with the same heading. */
    private static Optional<SheetSection> same(MissionSheet other, SheetSection section) {
        return other.sections().stream()
                .filter(it -> it.getHeading().equals(section.getHeading()))
                .findFirst();
    }

    public String begin() {
        return notices.told(
                "coordination.sheet.begun",
                "/coordination/mission.xhtml?faces-redirect=true",
                () -> sheets.begin(user.require()));
    }

    public String send() {
        return told(
                "coordination.sheet.sent",
                () -> sheets.sendForReview(sheet.getNumber(), until, user.require()));
    }

    public String endReview() {
        return told(
                "coordination.sheet.reviewed",
                () -> sheets.endReview(sheet.getNumber(), user.require()));
    }

    public String validate() {
        return told(
                "coordination.sheet.validated",
                () -> sheets.validate(sheet.getNumber(), user.require()));
    }

    /** All that the reader wrote, to the sections as they saw them. */
    public String comment() {
        return told(
                "coordination.sheet.commented",
                () -> {
                    if (!getSeen().equals(parameters.get("seen"))) {
                        throw Refusal.conflict("stale");
                    }
                    rows.stream()
                            .filter(Row::isChanged)
                            .forEach(
                                    it ->
                                            comments.write(
                                                    it.section.getId(), it.mine, user.require()));
                });
    }

    private String told(String key, Runnable act) {
        return notices.told(key, ADDRESS + sheet.getNumber(), act);
    }

    public ActionSheet getAction() {
        return programme.sheet(CoordinationModule.ACTION).orElse(null);
    }

    /** Null while there is none to read. */
    public MissionSheet getSheet() {
        return sheet;
    }

    /** Those that may be read, the newest first. */
    public List<MissionSheet> getAll() {
        return all;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The sections in their order, for the form to repeat. */
    public String getSeen() {
        return rows.stream()
                .map(it -> String.valueOf(it.section.getId()))
                .collect(Collectors.joining(","));
    }

    /** Whether there is a version before, whose changes may be shown. */
    public boolean isComparable() {
        return before != null;
    }

    public boolean isChanges() {
        return before != null && "1".equals(parameters.get("changes"));
    }

    /** Headings of the version before that this one has no more. */
    public String getGone() {
        return before.sections().stream()
                .filter(it -> same(sheet, it).isEmpty())
                .map(SheetSection::getHeading)
                .collect(Collectors.joining(" ; "));
    }

    public boolean isInReview() {
        return sheet.isInReview(sheets.today());
    }

    public boolean isSent() {
        return sheet.isSent();
    }

    public boolean isCommenting() {
        return isInReview() && circle.includes(user.require());
    }

    /** Staff begin the first one, and another once the last is validated. */
    public boolean isBeginning() {
        return user.isStaff()
                && (all.isEmpty()
                        || all.get(0) == sheet
                                && sheet.getStatus() == MissionSheet.Status.VALIDATED);
    }

    public boolean isWriting() {
        return user.isStaff() && sheet.getStatus() != MissionSheet.Status.VALIDATED;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
