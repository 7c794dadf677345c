package org.alfacentre.sextant.field;

import org.alfacentre.sextant.axis.ExtraField.Sensitivity;

/**
 * An answer as it is read.
 *
 * @param label the question, in the reader's language
 * @param text the answer in words
 * @param value the answer as it is kept
 */
public record Told(String key, String label, String text, String value, Sensitivity sensitivity) {}
