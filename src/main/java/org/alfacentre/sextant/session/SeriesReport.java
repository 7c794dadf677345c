package org.alfacentre.sextant.session;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alfacentre.sextant.session.calendar.Finding;
import org.alfacentre.sextant.shell.Words;

/**
 * What came of making a series: its sessions, and what somebody has to resolve before publishing.
 */
public record SeriesReport(Series series, List<TrainingSession> sessions, List<Problem> problems) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    /** One conflict of one of the sessions. */
    public record Problem(TrainingSession session, Finding finding) {

        /** Such as « Tours, 20/11 matin (intervenant déjà retenu) ». */
        public String text(Words words, Locale locale) {
            Slot slot = finding.slot();
            String why = words.of(locale, "session.series.why." + finding.code());
            return slot == null
                    ? words.of(locale, "session.series.conflict", place(), why)
                    : words.of(
                            locale,
                            "session.series.conflict-on",
                            place(),
                            DAY.format(slot.date()),
                            slot.period() == Period.MORNING ? 0 : 1,
                            why);
        }

        private String place() {
            Venue venue = session.getVenue();
            return venue == null ? session.getCode() : venue.getCity();
        }
    }

    /** « 6 sessions créées, 1 conflit à résoudre : … » */
    public String summary(Words words, Locale locale) {
        String which =
                problems.stream()
                        .map(problem -> problem.text(words, locale))
                        .distinct()
                        .collect(Collectors.joining(" ; "));
        return words.of(locale, "session.series.made", sessions.size(), problems.size(), which);
    }
}
