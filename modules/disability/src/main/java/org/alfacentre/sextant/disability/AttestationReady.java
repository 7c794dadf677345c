package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/**
 * To whoever attended a theme of an edition that is over: the attestation of the cycle is there.
 */
@ApplicationScoped
public class AttestationReady implements MailKind {

    static final String NAME = "attestation";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Trigger trigger() {
        return new ByModule();
    }

    /** The page of the themes shows it too. */
    @Override
    public boolean isOptional() {
        return true;
    }
}
