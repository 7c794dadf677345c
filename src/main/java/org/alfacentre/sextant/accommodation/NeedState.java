package org.alfacentre.sextant.accommodation;

/** How far a need is. The last two hold neither words nor a person. */
public enum NeedState {
    STATED,
    ANSWERED,
    WITHDRAWN,
    ERASED
}
