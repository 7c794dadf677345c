package org.alfacentre.sextant.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alfacentre.sextant.attendance.Expected;
import org.alfacentre.sextant.attendance.Sheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.w3c.dom.Document;

/** The papers as they are read: their text, their pages, and what PDF/UA asks of them. */
class PapersTest {

    private static final Map<String, Supplier<Document>> PAPERS =
            Map.of(
                    "blank sheet", () -> PaperSamples.blankSheet(26),
                    "filled sheet", () -> PaperSamples.filledSheet(26),
                    "whole session", () -> PaperSamples.wholeSession(26),
                    "attestation", () -> PaperSamples.attestation(Locale.FRENCH),
                    "attestation in English", () -> PaperSamples.attestation(Locale.ENGLISH),
                    "convocation", () -> PaperSamples.convocation(Locale.FRENCH));

    private final PdfPress press = new PdfPress();

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<String> papers() {
        return PAPERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperConformsToPdfUa(String name) throws Exception {
        byte[] pdf = press.press(PAPERS.get(name).get());
        keep(name, pdf);

        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void theSheetNamesEveryPersonAndRepeatsItsHeadingsOnEachPage() throws IOException {
        byte[] pdf = press.press(PaperSamples.blankSheet(45));

        String text = text(pdf);
        assertThat(text)
                .contains(Sheets.persons(45).stream().map(Expected::lastName).toList())
                .contains("A6-2026-01", "9 h 30 – 12 h 30", "Handicap visuel ou auditif");
        int pages = pages(pdf);
        assertThat(pages).isGreaterThan(1);
        assertThat(text.split("Nom et prénom", -1).length - 1).isGreaterThanOrEqualTo(pages);
    }

    @Test
    void theFilledSheetSaysWhoCameAndWhoSignedAndWhatWasCorrected() throws IOException {
        String text = text(press.press(PaperSamples.filledSheet(26)));

        assertThat(text)
                .contains("Feuille de présence")
                .contains("arrivée + 20 min, départ − 15 min")
                .contains("Le Goff Yann")
                .contains("Contresignée le 22/01/2026 à 17 h 05 par Camille Besnard, formateur")
                .contains("Erreur de ligne");
    }

    @Test
    void theAttestationCountsOnlyWhatWasAttended() throws IOException {
        String text = text(press.press(PaperSamples.attestation(Locale.FRENCH)));

        assertThat(text)
                .contains("Zoé Lambert")
                .contains("a suivi une demi-journée de")
                .contains("Durée prévue : 6 h 00. Durée suivie : 2 h 40.");
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name.replace(' ', '-') + ".pdf"), pdf);
    }

    /** Runs of blanks as one space: what a reader sees. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
