package org.alfacentre.sextant.identity;

/** What came of trying to sign in. */
public sealed interface SignInOutcome {

    record Welcome(Caller caller) implements SignInOutcome {}

    /** Unknown address, wrong password, account locked or closed: which of them is not told. */
    record Refused() implements SignInOutcome {}
}
