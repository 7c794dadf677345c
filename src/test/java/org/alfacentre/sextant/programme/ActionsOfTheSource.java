package org.alfacentre.sextant.programme;

/** The eight actions as they stand in the source, for the tests of other features. */
public final class ActionsOfTheSource {

    private ActionsOfTheSource() {}

    public static Action action(String code) {
        ProgrammeSource.Reading reading = ProgrammeSource.shipped().read();
        ActionSheet sheet =
                reading.actions().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        Axis axis =
                reading.axes().stream()
                        .filter(one -> one.getCode().equals(sheet.axis()))
                        .findFirst()
                        .orElseThrow();
        return new Action(code, axis, sheet);
    }
}
