package org.alfacentre.sextant.mail.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.shell.Words;

/** Words a mail: the kernel's kinds from its own bundle, a module's from the module's. */
@ApplicationScoped
public class Rendering {

    private final Words words;

    @Inject
    public Rendering(Words words) {
        this.words = words;
    }

    protected Rendering() {
        this(null);
    }

    /**
     * Subject, HTML and text in the reader's language.
     *
     * @throws IllegalArgumentException when the kind has no words: the mail must be withheld, never
     *     half-rendered
     */
    public Rendered render(Post post) {
        Sheet sheet = sheet(post);
        String subject = Literal.line(sheet.subject());
        return new Rendered(subject, SheetAsHtml.render(sheet), SheetAsText.render(sheet));
    }

    private Sheet sheet(Post post) {
        int dot = post.kind().indexOf('.');
        if (dot > 0) {
            return new ModuleLetters(words)
                    .compose(post.kind().substring(0, dot), post.kind().substring(dot + 1), post);
        }
        KernelKind kind =
                KernelKind.of(post.kind())
                        .orElseThrow(
                                () -> new IllegalArgumentException("unknown kind " + post.kind()));
        return new KernelLetters(words).compose(kind, post);
    }
}
