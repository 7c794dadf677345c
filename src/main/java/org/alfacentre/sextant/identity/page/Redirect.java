package org.alfacentre.sextant.identity.page;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.alfacentre.sextant.identity.Paths;

/** Leaves for another page of ours. */
final class Redirect {

    private Redirect() {}

    /** A target that is not a page of ours leads home. */
    static void to(String target) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String context = faces.getExternalContext().getRequestContextPath();
        // what was told here is read there
        faces.getExternalContext().getFlash().setRedirect(true);
        try {
            faces.getExternalContext().redirect(context + Paths.ours(target));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
