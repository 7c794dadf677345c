package org.alfacentre.sextant.enrolment.roll;

/**
 * A line of the quota editor, as typed.
 *
 * @param n its number in the form, from 0
 * @param value what the attribute must be, in words; empty for each value apart
 * @param end last day on which it counts, ISO, or empty
 */
public record QuotaRow(
        int n, String name, String kind, String size, String attribute, String value, String end) {

    static QuotaRow blank(int n) {
        return new QuotaRow(n, "", "CAP", "", "DEPARTEMENT", "", "");
    }

    boolean isBlank() {
        return name.isEmpty() && size.isEmpty() && value.isEmpty();
    }

    public int getN() {
        return n;
    }

    public String getName() {
        return name;
    }

    public String getKind() {
        return kind;
    }

    public String getSize() {
        return size;
    }

    public String getAttribute() {
        return attribute;
    }

    public String getValue() {
        return value;
    }

    public String getEnd() {
        return end;
    }
}
