package org.alfacentre.sextant.mail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.shell.Words;

/** The sessions of a letter, with their half-days in words. */
final class Cards {

    private static final List<String> DETAILS = List.of("access", "trainers");

    private final Locale locale;
    private final Words words;
    private final When when;

    Cards(Locale locale, Words words) {
        this.locale = locale;
        this.words = words;
        this.when = new When(locale, words);
    }

    List<Sheet.Card> of(Facts facts) {
        return facts.sessions().stream().map(session -> card(session, facts)).toList();
    }

    private Sheet.Card card(SessionTold session, Facts facts) {
        List<Sheet.Card.When> whens =
                session.halfDays().stream()
                        .map(day -> new Sheet.Card.When(when.halfDay(day), day.theme()))
                        .toList();
        List<String> details = new ArrayList<>();
        if (whens.isEmpty()) {
            details.add(words.of(locale, "mail.card.no-date"));
        }
        details.add(
                session.place() == null
                        ? words.of(locale, "mail.card.no-place")
                        : words.of(locale, "mail.card.place", session.place()));
        for (String detail : DETAILS) {
            facts.text(detail)
                    .ifPresent(text -> details.add(words.of(locale, "mail.card." + detail, text)));
        }
        details.addAll(session.notes());
        details.add(words.of(locale, "mail.card.code", session.code()));
        return new Sheet.Card(session.title(), whens, details);
    }
}
