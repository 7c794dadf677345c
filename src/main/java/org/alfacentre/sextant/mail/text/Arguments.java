package org.alfacentre.sextant.mail.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alfacentre.sextant.shell.Words;

/**
 * What stands for {0}, {1}… in every sentence of a kernel mail: 0 first name, 1 session title, 2
 * days, 3 place, 4 deadline, 5 rank, 6 reason, 7 quota, 8 other session, 9 another person's name,
 * 10 confirmed, 11 minimum, 12 reference, 13 days before the move, 14 the reader's link, 15 place
 * before. All texts, never null.
 */
final class Arguments {

    private static final Pattern QUOTED_TITLE =
            Pattern.compile("«\\s*([^«»]*?)[\\s\\u00a0\\u202f]*»");

    private static final int COUNT = 16;
    private static final int REASON = 6;
    private static final int LINK = 14;

    private Arguments() {}

    static Object[] of(Post post, Words words) {
        Locale locale = post.reader().getLocale();
        Facts facts = post.facts();
        When when = new When(locale, words);
        List<SessionTold> sessions = facts.sessions();
        List<HalfDayTold> halfDays =
                sessions.stream().flatMap(session -> session.halfDays().stream()).toList();
        return new Object[] {
            post.reader().getFirstName(),
            sessions.stream()
                    .map(told -> bare(told.title()))
                    .distinct()
                    .collect(Collectors.joining(", ")),
            when.days(halfDays),
            sessions.stream()
                    .map(
                            told ->
                                    told.place() == null
                                            ? words.of(locale, "mail.no-place")
                                            : told.place())
                    .distinct()
                    .collect(Collectors.joining(", ")),
            facts.instant("deadline").map(when::deadline).orElse(""),
            facts.text("rank").map(rank -> ordinal(rank, locale)).orElse(""),
            facts.text("reason").orElse(""),
            facts.text("quota").orElse(""),
            facts.text("otherSession").map(Arguments::bare).orElse(""),
            facts.text("name").orElse(""),
            facts.text("confirmed").orElse(""),
            facts.text("minimum").orElse(""),
            facts.text("reference").orElse(""),
            when.days(facts.previous()),
            post.link(),
            facts.text("previousPlace").orElseGet(() -> words.of(locale, "mail.no-place"))
        };
    }

    /** Those of a module's sentences: {4} is the link there, {5} the reason it gave. */
    static Object[] ofModule(Object[] all) {
        return new Object[] {all[0], all[1], all[2], all[3], all[LINK], all[REASON]};
    }

    /** In place of each value the placeholder that stands for it, in braces; else nothing. */
    static Object[] asPlaceholders() {
        Object[] names = new Object[COUNT];
        Arrays.fill(names, "");
        for (Placeholder one : Placeholder.values()) {
            names[one.argument()] = "{" + one.word() + "}";
        }
        return names;
    }

    /** A title that quotes itself as a whole loses its quotation marks: the sentence has them. */
    static String bare(String title) {
        Matcher quoted = QUOTED_TITLE.matcher(title.strip());
        return quoted.matches() ? quoted.group(1).replaceAll("^[\\u00a0\\u202f]+", "") : title;
    }

    /** French ordinals agree with "place" or "position", both feminine. */
    private static String ordinal(String rank, Locale locale) {
        if (!"fr".equals(locale.getLanguage())) {
            return rank;
        }
        return "1".equals(rank) ? "1ʳᵉ" : rank + "ᵉ";
    }
}
