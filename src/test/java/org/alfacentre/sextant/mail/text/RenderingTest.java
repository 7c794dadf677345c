package org.alfacentre.sextant.mail.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class RenderingTest {

    private final Rendering rendering = new Rendering(new Words());

    static Stream<Arguments> everyKindInBothLanguages() {
        return Arrays.stream(KernelKind.values())
                .flatMap(
                        kind ->
                                Stream.of("fr", "en")
                                        .map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInBothLanguages")
    void everyKindIsWholeWhateverTheFacts(KernelKind kind, String language) throws Exception {
        Map<String, Facts> cases =
                Map.of(
                        "usual", Samples.usual(),
                        "bare", Samples.bare(),
                        "empty", Samples.empty(),
                        "longest", Samples.longest());
        for (Map.Entry<String, Facts> sample : cases.entrySet()) {
            for (Status from : Status.values()) {
                Rendered mail = render(kind, sample.getValue(), "Camille", language, from);

                assertThat(mail.subject()).doesNotContain("???", "{", "null").isNotBlank();
                assertThat(mail.plain()).doesNotContain("???", "{", "null");
                assertThat(mail.html()).doesNotContain("???", ">null<").hasSizeLessThan(32_000);
                assertThat(mail.plain()).contains(Samples.LINK).hasSizeLessThan(32_000);
                assertThat(wellFormed(mail.html())).isEqualTo(language);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindInBothLanguages")
    void hostileValuesAreShownLiterally(KernelKind kind, String language) throws Exception {
        Rendered mail = render(kind, Samples.hostile(), Samples.HOSTILE, language, Status.WAITING);

        assertThat(mail.subject()).doesNotContain("\r", "\n", "???");
        assertThat(mail.html()).doesNotContain("<script", "alert('x')");
        assertThat(mail.html()).contains("Zoé {0} #{user} ${x} &lt;script&gt;");
        assertThat(mail.plain())
                .contains("Zoé {0} #{user} ${x} <script>alert('x')</script>\nBcc: a@b.c");
        assertThat(wellFormed(mail.html())).isEqualTo(language);
    }

    @Test
    void bothPartsTellTheSame() {
        Rendered mail = render(KernelKind.OFFER, Samples.usual(), "Camille", "fr", Status.WAITING);

        for (String part : List.of(spaced(mail.html()), spaced(mail.plain()))) {
            assertThat(part)
                    .contains(
                            "Bonjour Camille,",
                            "jeudi 12 mars 2026 à 17 h",
                            "mercredi 1er avril 2026, matin (9 h 30 – 12 h 30)",
                            "GIP Alfa Centre, salle Loire, Orléans",
                            "Accepter ou refuser la place",
                            "Vous recevez ce message parce que");
        }
        assertThat(mail.plain()).doesNotContain("48");
    }

    @Test
    void waitingIsNeverTakenForAConfirmation() {
        Rendered mail = render(KernelKind.WAITING, Samples.usual(), "Camille", "fr", null);

        assertThat(mail.subject()).startsWith("Liste d’attente");
        assertThat(mail.plain())
                .contains("3ᵉ position", "aucune place ne vous est attribuée", "une raison");
        assertThat(mail.plain()).doesNotContain("confirmée");
    }

    @Test
    void theWordsFollowWhatHappenedBefore() {
        assertThat(
                        render(KernelKind.CONFIRMATION, Samples.usual(), "A", "fr", Status.WAITING)
                                .plain())
                .contains("Une place s’est libérée");
        assertThat(
                        render(
                                        KernelKind.CONFIRMATION,
                                        Samples.usual(),
                                        "A",
                                        "fr",
                                        Status.REQUESTED)
                                .plain())
                .contains("Votre demande a été acceptée");
    }

    @Test
    void aTitleThatQuotesItselfIsQuotedOnce() {
        assertThat(
                        org.alfacentre.sextant.mail.text.Arguments.bare(
                                "« La discrimination : je fais face »"))
                .isEqualTo("La discrimination : je fais face");
        assertThat(org.alfacentre.sextant.mail.text.Arguments.bare("« A » et « B »"))
                .isEqualTo("« A » et « B »");
    }

    @Test
    void aModulesKindWithoutWordsIsRefused() {
        Post post = post("nowhere.invitation", Samples.usual(), Samples.reader("A", "fr"), null);

        assertThatIllegalArgumentException().isThrownBy(() -> rendering.render(post));
    }

    private Rendered render(
            KernelKind kind, Facts facts, String firstName, String language, Status from) {
        return rendering.render(
                post(kind.code(), facts, Samples.reader(firstName, language), from));
    }

    private static Post post(String kind, Facts facts, Person reader, Status from) {
        return new Post(
                kind,
                reader,
                facts,
                from,
                Status.CONFIRMED,
                Samples.LINK,
                Samples.FOOTING,
                true,
                Map.of());
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** The language of the page, once an XML parser has read it whole. */
    private static String wellFormed(String html) throws Exception {
        String xml =
                html.replaceFirst("<!DOCTYPE html>", "")
                        .replaceAll("<(meta|br|hr)([^>]*)>", "<$1$2/>");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement()
                .getAttribute("lang");
    }
}
