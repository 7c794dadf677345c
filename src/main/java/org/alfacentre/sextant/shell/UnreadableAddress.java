package org.alfacentre.sextant.shell;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A page whose address has a parameter that cannot be read, such as an id of letters or beyond all
 * numbers, is not there. Faces would show it as if it had been asked for without the parameter.
 */
public class UnreadableAddress implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        boolean opened = !event.getFacesContext().isPostback();
        if (opened && event.getFacesContext().isValidationFailed()) {
            throw Refusal.notFound();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }
}
