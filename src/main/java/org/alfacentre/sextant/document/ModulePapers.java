package org.alfacentre.sextant.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.attendance.AttendanceSheet;
import org.alfacentre.sextant.axis.DocumentKind;
import org.alfacentre.sextant.axis.Paper;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Failed;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** The papers that modules add, as {@code <id>.<name>}. */
@Named("modulePapers")
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class ModulePapers {

    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;
    @Inject private SessionView sessions;
    @Inject private PaperFacts facts;
    @Inject private PdfPress press;
    @Inject private Words words;

    /** The kinds that an action's module has, as they are asked for. */
    public List<String> kinds(String action) {
        return extensions.of(DocumentKind.class, action).stream().map(this::key).toList();
    }

    /** The key of a kind's title. */
    public String titleKey(String kind) {
        return kind.replaceFirst("\\.", ".document.");
    }

    public Pdf paper(Caller caller, long session, String kind) {
        SessionCard card = sessions.find(session).orElseThrow(Refusal::notFound);
        Extension<DocumentKind> found =
                extensions.of(DocumentKind.class, card.facts().action()).stream()
                        .filter(it -> key(it).equals(kind))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        caller.mustBe(
                gateway.ask(found, it -> it.roles().toArray(Role[]::new)).orElse(new Role[0]));
        var outcome = gateway.ask(found, it -> it.compose(card, Locale.FRENCH));
        if (outcome instanceof Failed<Paper> failed) {
            throw Refusal.conflict("paper-failed", failed.module(), failed.reference());
        }
        PaperSession about = facts.session(session);
        var wording = new Wording(words, Locale.FRENCH);
        var page =
                new ModulePaper(wording, about, words.of(Locale.FRENCH, titleKey(kind)))
                        .document(
                                outcome.orElse(null),
                                facts.sheets(caller, session).stream().map(AttendanceSheet::head));
        String name =
                Normalizer.normalize(kind + "-" + about.code(), Normalizer.Form.NFD)
                        .replaceAll("[^A-Za-z0-9-]", "-");
        return new Pdf(name + ".pdf", press.press(page));
    }

    private String key(Extension<DocumentKind> kind) {
        return kind.module() + "." + gateway.ask(kind, DocumentKind::name).orElse("");
    }
}
