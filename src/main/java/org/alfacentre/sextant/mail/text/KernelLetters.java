package org.alfacentre.sextant.mail.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.alfacentre.sextant.shell.Words;

/**
 * The kernel's own mails. Their words are {@code mail.<kind>.subject}, {@code .heading}, {@code
 * .text}, {@code .button}, {@code .next} and {@code .why}; a situation that needs other words has
 * its own, such as {@code mail.confirmation.text-promoted}.
 */
final class KernelLetters {

    private final Words words;

    KernelLetters(Words words) {
        this.words = words;
    }

    Sheet compose(KernelKind kind, Post post) {
        Locale locale = post.reader().getLocale();
        Object[] arguments = Arguments.of(post, words);
        String stem = "mail." + kind.code() + ".";
        String situation = Situation.of(kind, post);
        List<String> opening = new ArrayList<>();
        OwnWords own = post.ownWords(situation);
        opening.add(words.of(locale, "mail.greeting", arguments));
        if (own.hasText()) {
            opening.addAll(Template.paragraphs(filled(own.text(), arguments)));
        } else {
            opening.add(say(stem + "text", situation, locale, arguments));
        }
        tell(kind, post, arguments, opening);
        List<String> closing = new ArrayList<>();
        if (words.has(locale, Situation.key(words, locale, stem + "next", situation))) {
            closing.add(say(stem + "next", situation, locale, arguments));
        }
        return new Sheet(
                post.reader().getLanguage(),
                own.hasSubject()
                        ? filled(own.subject(), arguments)
                        : say(stem + "subject", situation, locale, arguments),
                kind == KernelKind.ANNOUNCEMENT && own.hasSubject()
                        ? filled(own.subject(), arguments)
                        : say(stem + "heading", situation, locale, arguments),
                opening,
                new Sheet.Link(say(stem + "button", situation, locale, arguments), post.link()),
                new Cards(locale, words).of(post.facts()),
                post.facts().lines("list"),
                closing,
                words.of(locale, stem + "why", arguments),
                footer(words, post));
    }

    private String say(String key, String situation, Locale locale, Object[] arguments) {
        return words.of(locale, Situation.key(words, locale, key, situation), arguments);
    }

    /** Checked when it was written: a placeholder that is no more leaves its place empty. */
    static String filled(String template, Object[] arguments) {
        return Template.parse(template, EnumSet.allOf(Placeholder.class)).fill(arguments);
    }

    private void tell(KernelKind kind, Post post, Object[] arguments, List<String> opening) {
        Locale locale = post.reader().getLocale();
        if (kind == KernelKind.SESSION_MOVED) {
            var when = new When(locale, words);
            for (HalfDayTold dropped : post.facts().dropped()) {
                opening.add(words.of(locale, "mail.session-moved.dropped", when.halfDay(dropped)));
            }
        }
        if (kind.tellsCause()) {
            post.facts()
                    .text("cause")
                    .map(code -> causeKey(code, post.facts()))
                    .filter(key -> words.has(locale, key))
                    .ifPresent(key -> opening.add(words.of(locale, key, arguments)));
        }
        if (kind.tellsReason()
                && post.facts().text("reason").filter(Predicate.not(String::isBlank)).isPresent()) {
            opening.add(words.of(locale, "mail.reason", arguments));
        }
    }

    /**
     * A cause that names a quota or a session is told without it when the facts do not; places held
     * by no quota are held for those who wait already.
     */
    private static String causeKey(String code, Facts facts) {
        boolean named = facts.text("quota").isPresent() || facts.text("otherSession").isPresent();
        return switch (code) {
            case "quota-full", "overlap" -> "mail.cause." + code + (named ? "" : "-unnamed");
            case "held-places" -> "mail.cause." + (named ? code : "free-place");
            default -> "mail.cause." + code;
        };
    }

    /** Who asked for a link to sign in, or is an outsider, may have nothing to be reminded of. */
    static Sheet.Footer footer(Words words, Post post) {
        Locale locale = post.reader().getLocale();
        List<Sheet.Link> links = new ArrayList<>();
        if (!post.kind().equals(KernelKind.SIGN_IN_LINK.code()) && !post.isForOutsider()) {
            links.add(
                    new Sheet.Link(words.of(locale, "mail.reminders"), post.footing().reminders()));
        }
        links.add(new Sheet.Link(words.of(locale, "mail.privacy"), post.footing().privacy()));
        return new Sheet.Footer(
                words.of(locale, "mail.sender"),
                post.answered() ? words.of(locale, "mail.answer") : null,
                links);
    }
}
