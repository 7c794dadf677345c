package org.alfacentre.sextant.identity;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A page read by nobody in particular keeps nothing on the server: no HTTP session is opened for a
 * visitor. Said this early because PrimeFaces, which writes its nonce into a view that has a state,
 * does so before the page is built; the layout says it again for the page as it is built.
 */
public class StatelessVisit implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        UIViewRoot view = event.getFacesContext().getViewRoot();
        if (view != null && !CDI.current().select(CurrentUser.class).get().isSignedIn()) {
            view.setTransient(true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
