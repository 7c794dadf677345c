package org.alfacentre.sextant.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgrammeSourceTest {

    /** What a VARCHAR of the kernel's tables takes. */
    private static final int LONGEST_SHEET = 32_000;

    private final ProgrammeSource.Reading reading = ProgrammeSource.shipped().read();

    @Test
    void theProgrammeHasSixAxesAndEightActions() {
        assertThat(reading.axes()).extracting(Axis::getNumber).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(reading.actions())
                .extracting(ActionSheet::code)
                .containsExactly("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");
    }

    @Test
    void everyActionStandsInAnAxis() {
        List<String> axes = reading.axes().stream().map(Axis::getCode).toList();

        assertThat(reading.actions()).extracting(ActionSheet::axis).isSubsetOf(axes);
    }

    @Test
    void theProgrammeSaysWhatItIsFor() {
        ProgrammeSheet programme = reading.programme();

        assertThat(programme.getObjectives()).hasSize(9);
        assertThat(programme.getExpectations()).hasSize(20);
        assertThat(programme.getTypes()).hasSize(3);
        assertThat(programme.getLevels()).hasSize(2);
    }

    @Test
    void ourGroupingLosesNoObjective() {
        ProgrammeSheet programme = reading.programme();

        List<String> grouped =
                programme.getObjectiveGroups().stream()
                        .flatMap(
                                group ->
                                        Stream.concat(
                                                Stream.of(group.parent()),
                                                group.children().stream()))
                        .toList();

        assertThat(grouped).containsExactlyInAnyOrderElementsOf(programme.getObjectives());
    }

    @Test
    void thirtySevenNotesAreKept() {
        assertThat(reading.notes()).hasSize(37).allMatch(note -> note.getResolution() != null);
    }

    @Test
    void capacityIsTheSheets() {
        assertThat(reading.actions())
                .extracting(ActionSheet::capacity)
                .containsExactly(15, 40, 20, 15, 25, 25, 15, 25);
        assertThat(reading.actions())
                .extracting(ActionSheet::minimum)
                .containsExactly(null, 15, null, null, 20, 20, null, 20);
    }

    @Test
    void priorityIsUnknownAndStaysSo() {
        assertThat(reading.actions()).extracting(ActionSheet::priority).containsOnlyNulls();
    }

    @Test
    void theSpeakerOfActionSevenIsADepartmentNotAPerson() {
        assertThat(sheet("A7").facilitators())
                .extracting(ActionSheet.Facilitator::name)
                .containsExactly("Pôle ORFE");
    }

    @Test
    void sheetsFitTheirColumn() {
        assertThat(reading.programme().json()).hasSizeLessThan(LONGEST_SHEET);
        assertThat(reading.actions()).allMatch(it -> it.json().length() < LONGEST_SHEET);
    }

    @Test
    void theChecksumIsTheFiles() {
        assertThat(ProgrammeSource.shipped().checksum())
                .hasSize(64)
                .isEqualTo(ProgrammeSource.shipped().checksum());
    }

    private ActionSheet sheet(String code) {
        return reading.actions().stream().filter(it -> it.code().equals(code)).findFirst().get();
    }
}
