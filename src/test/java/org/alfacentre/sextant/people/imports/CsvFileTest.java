package org.alfacentre.sextant.people.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alfacentre.sextant.shell.Refusal;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static CsvFile people(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8), Columns.PEOPLE);
    }

    private static Refusal.Wrong refused(byte[] content) {
        return catchThrowableOfType(Refusal.class, () -> CsvFile.read(content, Columns.PEOPLE))
                .wrong()
                .get(0);
    }

    @Test
    void headersAreFoundWhateverTheirCaseAccentsAndLanguage() {
        CsvFile file =
                people("\uFEFFE-mail;Prénom;NOM;Fonction;Remarque\na@b.fr;Ana;Li;conseillère;x\n");

        assertThat(file.ignored()).containsExactly("Remarque");
        assertThat(file.lines().get(0).values())
                .containsEntry("email", "a@b.fr")
                .containsEntry("firstName", "Ana")
                .containsEntry("lastName", "Li")
                .containsEntry("function", "conseillère")
                .hasSize(4);
    }

    @Test
    void commasSeparateWhereTheHeaderHasThem() {
        CsvFile file = people("email,firstName,lastName\na@b.fr,\"Ana; Maria\",Li");

        assertThat(file.lines().get(0).get("firstName")).isEqualTo("Ana; Maria");
    }

    @Test
    void linesAreNumberedAsAnEditorShowsThem() {
        CsvFile file =
                people("email;prenom;nom\na@b.fr;\"Ana\nMaria\";Li\n\nc@d.fr;Bo;Da\ne@f.fr;Cy;Em");

        assertThat(file.lines()).extracting(CsvFile.Line::number).containsExactly(2L, 5L, 6L);
    }

    @Test
    void aLineWithCellsTooManyOrTooFewDoesNotFit() {
        CsvFile file = people("email;prenom;nom\na@b.fr;Ana;Li;x\nc@d.fr;Bo\ne@f.fr;Cy;Em\n");

        assertThat(file.lines()).extracting(CsvFile.Line::fits).containsExactly(false, false, true);
    }

    @Test
    void aFileNobodyCouldReadIsRefusedAsAWhole() {
        assertThat(refused(new byte[0]).code()).isEqualTo("file-empty");
        assertThat(refused(new byte[CsvFile.HEAVIEST + 1]).code()).isEqualTo("file-too-large");
        assertThat(refused("email;prénom;nom".getBytes(Charset.forName("windows-1252"))).code())
                .isEqualTo("not-utf8");
        assertThat(refused("email;email;nom\n".getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("bad-csv");
        Refusal.Wrong missing = refused("email;ville\n".getBytes(StandardCharsets.UTF_8));
        assertThat(missing.code()).isEqualTo("missing-columns");
        assertThat(List.of(missing.arguments())).containsExactly("prenom, nom");
    }
}
