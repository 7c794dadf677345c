package org.alfacentre.sextant.identity;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * A whole page answered to a form is a new page, whose scripts have a nonce of their own: the view
 * need not remember the one of the page before, which PrimeFaces would compare.
 */
public class NonceOfAnswer implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        Map<String, Object> kept = faces.getViewRoot().getViewMap(false);
        if (faces.isPostback() && kept != null) {
            kept.remove(PostedNonce.PARAMETER);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
