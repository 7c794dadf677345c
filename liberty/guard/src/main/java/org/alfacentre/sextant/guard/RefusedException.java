package org.alfacentre.sextant.guard;

final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal.Code code, String detail) {
        super(code.word() + ": " + detail);
        this.refusal = new Refusal(code, detail);
    }

    Refusal refusal() {
        return refusal;
    }
}
