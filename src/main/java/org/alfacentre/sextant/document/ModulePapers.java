package org.alfacentre.sextant.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.DocumentKind;
import org.alfacentre.sextant.axis.ForActions;
import org.alfacentre.sextant.axis.Paper;
import org.alfacentre.sextant.axis.PersonalPaper;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Failed;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Outcome;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;
import org.w3c.dom.Document;

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
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    /** The kinds of an action's sessions that the reader may have, as they are asked for. */
    public List<String> kinds(String action) {
        Optional<Caller> reader = user.caller();
        return extensions.of(DocumentKind.class, action).stream()
                .filter(it -> reader.map(caller -> caller.is(roles(it))).orElse(false))
                .map(it -> key(it, DocumentKind::name))
                .toList();
    }

    /** The key of a kind's title. */
    public String titleKey(String kind) {
        return kind.replaceFirst("\\.", ".document.");
    }

    /**
     * @param enrolment of whom it is about, for the kinds that are about one person
     */
    public Pdf paper(Caller caller, long session, String kind, Long enrolment) {
        SessionCard card = sessions.find(session).orElseThrow(Refusal::notFound);
        return find(PersonalPaper.class, PersonalPaper::name, card, kind)
                .map(it -> personal(it, caller, card, kind, enrolment))
                .orElseGet(() -> ofSession(caller, card, kind));
    }

    private Pdf ofSession(Caller caller, SessionCard card, String kind) {
        Extension<DocumentKind> found =
                find(DocumentKind.class, DocumentKind::name, card, kind)
                        .orElseThrow(Refusal::notFound);
        mustHave(caller, card.id(), roles(found));
        Paper paper = asked(gateway.ask(found, it -> it.compose(card, Locale.FRENCH)));
        PaperSession about = facts.session(card.id());
        var page =
                new ModulePaper(
                                new Wording(words, Locale.FRENCH),
                                about,
                                words.of(Locale.FRENCH, titleKey(kind)))
                        .document(paper, facts.halfDays(card.id()).stream());
        return pdf(kind, about, page);
    }

    private Pdf personal(
            Extension<PersonalPaper> found,
            Caller caller,
            SessionCard card,
            String kind,
            Long enrolment) {
        if (enrolment == null) {
            throw Refusal.invalid("enrolment", "required");
        }
        PaperFacts.Personal own = facts.attested(caller, card.id(), enrolment);
        Locale language = own.reader();
        Paper paper = asked(gateway.ask(found, it -> it.compose(card, own.person(), language)));
        var page =
                new ModulePaper(
                                new Wording(words, language),
                                own.session(),
                                words.of(language, titleKey(kind)))
                        .document(paper, own.record().who(), ParisTime.day(clock.instant()));
        return pdf(kind, own.session(), page);
    }

    /** A trainer has the papers of their own sessions only. */
    private void mustHave(Caller caller, long session, Role[] roles) {
        caller.mustBe(roles);
        boolean byOffice =
                Stream.of(roles).filter(it -> it != Role.TRAINER).anyMatch(it -> caller.is(it));
        if (!byOffice) {
            facts.mustLead(caller, session);
        }
    }

    private Role[] roles(Extension<DocumentKind> kind) {
        return gateway.ask(kind, it -> it.roles().toArray(Role[]::new)).orElse(new Role[0]);
    }

    private static Paper asked(Outcome<Paper> outcome) {
        if (outcome instanceof Failed<Paper> failed) {
            throw Refusal.conflict("paper-failed", failed.module(), failed.reference());
        }
        return outcome.orElse(null);
    }

    private Pdf pdf(String kind, PaperSession about, Document page) {
        String name =
                Normalizer.normalize(kind + "-" + about.code(), Normalizer.Form.NFD)
                        .replaceAll("[^A-Za-z0-9-]", "-");
        return new Pdf(name + ".pdf", press.press(page));
    }

    private <P extends ForActions> Optional<Extension<P>> find(
            Class<P> point, Function<P, String> name, SessionCard card, String kind) {
        return extensions.of(point, card.facts().action()).stream()
                .filter(it -> key(it, name).equals(kind))
                .findFirst();
    }

    private <P> String key(Extension<P> kind, Function<P, String> name) {
        return kind.module() + "." + gateway.ask(kind, name).orElse("");
    }
}
