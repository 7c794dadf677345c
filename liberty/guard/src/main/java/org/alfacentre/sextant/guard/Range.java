package org.alfacentre.sextant.guard;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of versions as {@code [1,2)}: from 1, which is in it, to 2, which is not. */
record Range(String text) {

    private static final Pattern FORM =
            Pattern.compile("([\\[(])(\\d+(?:\\.\\d+)*),\\s*(\\d+(?:\\.\\d+)*)?([\\])])");

    boolean isOne() {
        return FORM.matcher(text).matches();
    }

    boolean has(String version) {
        Matcher range = FORM.matcher(text);
        if (!range.matches()) {
            return false;
        }
        int low = compare(version, range.group(2));
        boolean aboveLow = range.group(1).equals("[") ? low >= 0 : low > 0;
        if (range.group(3) == null) {
            return aboveLow;
        }
        int high = compare(version, range.group(3));
        return aboveLow && (range.group(4).equals("]") ? high <= 0 : high < 0);
    }

    private static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    /** Missing parts count as 0: 1 is 1.0. */
    private static int[] numbers(String version) {
        return Arrays.copyOf(
                Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray(), 4);
    }
}
