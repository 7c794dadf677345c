package org.alfacentre.sextant.mail.setting;

/**
 * What is chosen; a null leaves it to the wider scope.
 *
 * @param days from the session's first half-day back, or from its last one on
 */
public record Choice(Boolean enabled, Integer days) {

    static final Choice NONE = new Choice(null, null);

    /** Whatever this one leaves open as the wider one has it. */
    Choice or(Choice wider) {
        return new Choice(
                enabled == null ? wider.enabled : enabled, days == null ? wider.days : days);
    }

    boolean isOff() {
        return Boolean.FALSE.equals(enabled);
    }
}
