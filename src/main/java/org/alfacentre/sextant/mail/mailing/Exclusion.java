package org.alfacentre.sextant.mail.mailing;

/** Why somebody of the audience is not written to, in the order in which it is looked at. */
public enum Exclusion {
    INACTIVE,
    BAD_ADDRESS,
    DECLINES_MAILINGS,
    SAME_ADDRESS,
    ALREADY_ENROLLED,
    ALREADY_INVITED,
    ANSWERED,
    TOO_MANY_MAILS
}
