package org.alfacentre.sextant.guard;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a jar is not let in.
 *
 * @param code stable, for a translated explanation
 * @param detail technical, in English
 */
record Refusal(Code code, String detail) {

    enum Code {
        DAMAGED("damaged-zip"),
        MALFORMED_XML("malformed-xml"),
        NO_DESCRIPTOR("no-descriptor"),
        BAD_DESCRIPTOR("bad-descriptor"),
        DUPLICATE_ID("duplicate-id"),
        FORBIDDEN_PART("forbidden-part"),
        FOREIGN_PART("foreign-part"),
        NOT_STARTED("not-started");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Code> of(String word) {
            return Arrays.stream(values()).filter(code -> code.word.equals(word)).findFirst();
        }
    }

    /** BROKEN is what cannot work, REFUSED what is not allowed. */
    String state() {
        return switch (code) {
            case DAMAGED, MALFORMED_XML, NOT_STARTED -> "BROKEN";
            default -> "REFUSED";
        };
    }
}
