package org.alfacentre.sextant.shell;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * A form that is sent finds the page's parameters as they were when the page was opened, before it
 * is read. Faces sets them after reading: a form that stands in something rendered for one record
 * only would not be there yet, and its button would do nothing.
 */
public class ParametersFirst implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback()) {
            for (UIViewParameter it : ViewMetadata.getViewParameters(faces.getViewRoot())) {
                it.processDecodes(faces);
                it.processValidators(faces);
                it.processUpdates(faces);
            }
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }
}
