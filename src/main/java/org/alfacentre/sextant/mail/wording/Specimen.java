package org.alfacentre.sextant.mail.wording;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.text.Facts;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/**
 * What a mail could have to tell, to try words on: of a session there is or of an invented one, in
 * the situation asked for; with hostile values, of everything that people may type.
 */
record Specimen(String situation, Facts facts) {

    /** What somebody may type where a name or a reason is asked for. */
    static final String HOSTILE =
            "Zoé {0} {prenom} #{user} ${x} <script>alert('x')</script>\r\nBcc: a@b.c \"&";

    private static final Duration AHEAD = Duration.ofDays(20);

    /**
     * @param session null for an invented one
     */
    static Specimen of(WordingKey key, TrainingSession session, Instant now, Said said) {
        String situation = key.situation();
        LetterFacts facts = session == null ? invented(now, said) : LetterFacts.of(session);
        if (key.kind().equals("sign-in-link")) {
            facts = LetterFacts.none();
        }
        facts.with("reason", said.of("reason"))
                .with("quota", said.of("quota"))
                .with("name", said.of("name"))
                .with("confirmed", 9)
                .with("minimum", 15)
                .with("reference", "R-12")
                .with("list", key.kind().equals("list-for-staff") ? waiting(said) : null)
                .with(
                        "previous",
                        earlier(session == null ? soon(now) : LetterFacts.halfDays(session)))
                .with("previousPlace", said.of("place"))
                .with("rank", situation.equals("unranked") ? null : 3)
                .with("deadline", situation.equals("undated") ? null : now.plus(Duration.ofDays(2)))
                .with("cause", situation.equals("review") ? "module-failed" : null)
                .with("purpose", situation.equals("registration") ? situation : null);
        if (situation.equals("several")) {
            facts.with("sessions", several(facts.asMap()));
        }
        return new Specimen(situation, Facts.parse(facts.asJson()));
    }

    /** Words that a value stands for: examples, or hostile ones. */
    record Said(Words words, Locale locale, boolean hostile) {

        String of(String what) {
            return hostile ? HOSTILE : words.of(locale, "mail.specimen." + what);
        }
    }

    private static LetterFacts invented(Instant now, Said said) {
        Map<String, Object> session =
                Map.of("id", 0, "code", "A0-2026-01", "title", said.of("title"), "action", "A0");
        return LetterFacts.none()
                .with("session", session)
                .with("halfDays", soon(now))
                .with("place", said.of("place"))
                .with("sequence", 0);
    }

    private static List<Map<String, Object>> soon(Instant now) {
        LocalDate day =
                ParisTime.day(now.plus(AHEAD))
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        return List.of(
                Map.of(
                        "id", 1,
                        "n", 1,
                        "date", day.toString(),
                        "period", Period.MORNING.name(),
                        "startsAt", ParisTime.at(day, LocalTime.of(9, 30)).toString(),
                        "endsAt", ParisTime.at(day, LocalTime.of(12, 30)).toString()));
    }

    /** The same half-days on the dates they could have had: of former ones a mail tells the day. */
    private static List<Map<String, Object>> earlier(List<Map<String, Object>> halfDays) {
        List<Map<String, Object>> moved = new ArrayList<>();
        for (Map<String, Object> halfDay : halfDays) {
            Map<String, Object> before = new HashMap<>(halfDay);
            before.computeIfPresent(
                    "date", (key, day) -> LocalDate.parse((String) day).minusWeeks(1).toString());
            moved.add(before);
        }
        return moved;
    }

    private static List<String> waiting(Said said) {
        return List.of("1. " + said.of("name"));
    }

    private static List<Map<String, Object>> several(Map<String, Object> one) {
        List<Map<String, Object>> both = new ArrayList<>();
        both.add(one);
        both.add(one);
        return both;
    }

    /** The state before the transition that such a mail tells, or null. */
    Status from() {
        return switch (situation) {
            case "from-waiting", "open" -> Status.WAITING;
            case "from-offered" -> Status.OFFERED;
            case "from-requested", "request" -> Status.REQUESTED;
            default -> null;
        };
    }

    /** The state after it. */
    Status to() {
        return switch (situation) {
            case "replaced" -> Status.WITHDRAWN;
            case "offered" -> Status.OFFERED;
            case "open" -> Status.WAITING;
            default -> Status.CONFIRMED;
        };
    }
}
