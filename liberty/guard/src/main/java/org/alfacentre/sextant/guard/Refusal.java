package org.alfacentre.sextant.guard;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

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
        INCOMPATIBLE("incompatible"),
        HOLDS_UP_ERASURE("holds-up-erasure"),
        NO_PERSONAL_DATA("no-personal-data"),
        MIGRATION_FAILED("migration-failed"),
        BEAN_MISSING("bean-missing"),
        MODULE_FAILED("module-failed"),
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

    /** Why Sextant did not come up: its readiness names what failed in a module, if that did. */
    static Refusal after(String fault) {
        return Stream.of(Code.MIGRATION_FAILED, Code.BEAN_MISSING, Code.MODULE_FAILED)
                .filter(code -> fault.contains("\"" + code.word + "\""))
                .findFirst()
                .map(code -> new Refusal(code, fault))
                .orElseGet(() -> new Refusal(Code.NOT_STARTED, fault));
    }

    /** BROKEN is what cannot work, REFUSED what is not allowed. */
    String state() {
        return switch (code) {
            case DAMAGED, MALFORMED_XML, NOT_STARTED, BEAN_MISSING, MODULE_FAILED -> "BROKEN";
            case INCOMPATIBLE -> "INCOMPATIBLE";
            case MIGRATION_FAILED -> "MIGRATION_FAILED";
            default -> "REFUSED";
        };
    }
}
