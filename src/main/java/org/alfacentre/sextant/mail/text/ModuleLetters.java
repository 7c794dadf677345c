package org.alfacentre.sextant.mail.text;

import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.shell.Words;

/**
 * The mails of modules: {@code <id>.mail.<name>.subject} and {@code .body} of the module's bundle,
 * with 0 first name, 1 session title, 2 dates, 3 place, 4 link, 5 the reason that the module gave.
 * An empty line parts paragraphs. Somebody outside the directory is shown no page of Sextant but
 * the notice on personal data.
 */
final class ModuleLetters {

    private final Words words;

    ModuleLetters(Words words) {
        this.words = words;
    }

    /**
     * The sheet of a module's mail.
     *
     * @throws IllegalArgumentException when the words are missing or no pattern
     */
    Sheet compose(String module, String name, Post post) {
        Locale locale = post.reader().getLocale();
        String stem = module + ".mail." + name + ".";
        if (!words.has(locale, stem + "subject") || !words.has(locale, stem + "body")) {
            throw new IllegalArgumentException("no words for " + stem + " in " + locale);
        }
        Object[] named = Arguments.of(post, words);
        Object[] arguments = Arguments.ofModule(named);
        OwnWords own = post.ownWords("");
        String subject =
                own.hasSubject()
                        ? KernelLetters.filled(own.subject(), named)
                        : words.of(locale, stem + "subject", arguments);
        List<String> body =
                Template.paragraphs(
                        own.hasText()
                                ? KernelLetters.filled(own.text(), named)
                                : words.of(locale, stem + "body", arguments));
        return new Sheet(
                post.reader().getLanguage(),
                subject,
                subject,
                body,
                post.isForOutsider()
                        ? null
                        : new Sheet.Link(
                                words.of(locale, "mail." + situation(name, post) + ".button"),
                                post.link()),
                new Cards(locale, words).of(post.facts()),
                post.facts().lines("list"),
                List.of(),
                words.of(locale, "mail." + situation(name, post) + ".why"),
                KernelLetters.footer(words, post));
    }

    private static String situation(String name, Post post) {
        if (post.isForOutsider()) {
            return "outside";
        }
        return "invitation".equals(name) ? "invitation" : "module";
    }
}
