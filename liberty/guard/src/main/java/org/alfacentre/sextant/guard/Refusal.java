package org.alfacentre.sextant.guard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Why a jar is not let in.
 *
 * @param code stable, for a translated explanation
 * @param detail technical, in English
 */
record Refusal(Code code, String detail) {

    private static final Set<Code> NAMED_BY_SEXTANT =
            EnumSet.of(
                    Code.MIGRATION_FAILED,
                    Code.BEAN_MISSING,
                    Code.MODULE_FAILED,
                    Code.BAD_ACTIONS,
                    Code.CODE_TAKEN);

    enum Code {
        DAMAGED("damaged-zip"),
        MALFORMED_XML("malformed-xml"),
        NO_DESCRIPTOR("no-descriptor"),
        BAD_DESCRIPTOR("bad-descriptor"),
        RESERVED_ID("reserved-id"),
        DUPLICATE_ID("duplicate-id"),
        FORBIDDEN_PART("forbidden-part"),
        FOREIGN_PART("foreign-part"),
        INCOMPATIBLE("incompatible"),
        HOLDS_UP_ERASURE("holds-up-erasure"),
        NO_PERSONAL_DATA("no-personal-data"),
        BAD_ACTIONS("bad-actions"),
        CODE_TAKEN("code-taken"),
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

        /** Reading the jar would not find it again: only another start would. */
        boolean isSeenByStarting() {
            return this == NOT_STARTED || NAMED_BY_SEXTANT.contains(this);
        }

        static Optional<Code> of(String word) {
            return Arrays.stream(values()).filter(code -> code.word.equals(word)).findFirst();
        }
    }

    /** Why Sextant did not come up: its readiness names what failed in a module, if that did. */
    static Refusal after(String fault) {
        return NAMED_BY_SEXTANT.stream()
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
