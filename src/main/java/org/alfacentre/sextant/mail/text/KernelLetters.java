package org.alfacentre.sextant.mail.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alfacentre.sextant.enrolment.Status;
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
        OwnWords own = situation.isEmpty() ? post.own() : OwnWords.NONE;
        opening.add(words.of(locale, "mail.greeting", arguments));
        if (own.hasText()) {
            opening.addAll(Template.paragraphs(filled(own.text(), arguments)));
        } else {
            opening.add(words.of(locale, key(locale, stem + "text", situation), arguments));
        }
        tell(kind, post, arguments, opening);
        List<String> closing = new ArrayList<>();
        String next = key(locale, stem + "next", situation);
        if (words.has(locale, next)) {
            closing.add(words.of(locale, next, arguments));
        }
        return new Sheet(
                post.reader().getLanguage(),
                own.hasSubject()
                        ? filled(own.subject(), arguments)
                        : words.of(locale, key(locale, stem + "subject", situation), arguments),
                kind == KernelKind.ANNOUNCEMENT && own.hasSubject()
                        ? filled(own.subject(), arguments)
                        : words.of(locale, key(locale, stem + "heading", situation), arguments),
                opening,
                new Sheet.Link(
                        words.of(locale, key(locale, stem + "button", situation), arguments),
                        post.link()),
                new Cards(locale, words).of(post.facts()),
                post.facts().lines("list"),
                closing,
                words.of(locale, stem + "why", arguments),
                footer(words, post));
    }

    /** Checked when it was written: a placeholder that is no more leaves its place empty. */
    static String filled(String template, Object[] arguments) {
        return Template.parse(template, EnumSet.allOf(Placeholder.class)).fill(arguments);
    }

    private void tell(KernelKind kind, Post post, Object[] arguments, List<String> opening) {
        Locale locale = post.reader().getLocale();
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

    /** A cause that names a quota or a session is told without it when the facts do not. */
    private static String causeKey(String code, Facts facts) {
        boolean named = facts.text("quota").isPresent() || facts.text("otherSession").isPresent();
        return switch (code) {
            case "quota-full", "overlap" -> "mail.cause." + code + (named ? "" : "-unnamed");
            default -> "mail.cause." + code;
        };
    }

    private String key(Locale locale, String plain, String situation) {
        String own = plain + "-" + situation;
        return !situation.isEmpty() && words.has(locale, own) ? own : plain;
    }

    static Sheet.Footer footer(Words words, Post post) {
        Locale locale = post.reader().getLocale();
        return new Sheet.Footer(
                words.of(locale, "mail.sender"),
                new Sheet.Link(words.of(locale, "mail.privacy"), post.privacy()),
                post.answered() ? words.of(locale, "mail.answer") : null);
    }

    /** Which words of a kind a letter needs; empty for the plain ones. */
    private static final class Situation {

        static String of(KernelKind kind, Post post) {
            Facts facts = post.facts();
            return switch (kind) {
                case CONFIRMATION -> confirmed(post.from());
                case WAITING -> facts.text("rank").isPresent() ? "" : "unranked";
                case OFFER -> facts.text("deadline").isPresent() ? "" : "undated";
                case REQUEST_RECEIVED ->
                        facts.text("cause").filter("module-failed"::equals).isPresent()
                                ? "review"
                                : "";
                case CANCELLATION -> post.from() == Status.REQUESTED ? "request" : "";
                case SUBSTITUTED -> post.to() == Status.WITHDRAWN ? "replaced" : "";
                case SESSION_MOVED -> moved(post);
                case SESSION_CANCELLED ->
                        post.from() == null || post.from() == Status.CONFIRMED ? "" : "open";
                case REMINDER -> facts.sessions().size() > 1 ? "several" : "";
                case SIGN_IN_LINK -> facts.text("purpose").orElse("");
                default -> "";
            };
        }

        private static String confirmed(Status from) {
            return Stream.of(Status.WAITING, Status.OFFERED, Status.REQUESTED)
                    .filter(status -> status == from)
                    .map(status -> "from-" + status.name().toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElse("");
        }

        private static String moved(Post post) {
            if (post.to() == Status.OFFERED && post.facts().text("deadline").isPresent()) {
                return "offered";
            }
            return post.to() == null || post.to() == Status.CONFIRMED ? "" : "open";
        }
    }
}
