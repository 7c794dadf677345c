package org.alfacentre.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @Test
    void aListIsSemicolonSeparatedUtf8WithItsMark() {
        var csv = new CsvExport("Nom", "Places").row("Châteauroux; centre", 12).row(null, null);

        assertThat(csv).hasToString("\uFEFFNom;Places\r\n\"Châteauroux; centre\";12\r\n;\r\n");
        assertThat(csv.toBytes()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void whatLooksLikeAFormulaIsMadeHarmless(String text) {
        assertThat(CsvExport.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void numbersAndOrdinaryTextsAreLeftAlone() {
        assertThat(CsvExport.harmless(-3)).isEqualTo(-3);
        assertThat(CsvExport.harmless("a=b")).isEqualTo("a=b");
        assertThat(CsvExport.harmless("")).isEqualTo("");
    }
}
