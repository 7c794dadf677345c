package org.alfacentre.sextant.it.jars.spoilt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Wants what no bean is. */
@ApplicationScoped
public class AsksForNobody {

    @Inject private Nobody nobody;

    public boolean isAlone() {
        return nobody == null;
    }
}
