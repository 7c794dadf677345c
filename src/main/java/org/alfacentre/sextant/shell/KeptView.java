package org.alfacentre.sextant.shell;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;

/**
 * A view whose map travels in the page with the rest of its state. Faces would keep it in the HTTP
 * session, in classes of its own that cannot be read back after a reload: whoever had such a page
 * open was signed out. There are therefore no view-scoped beans (ADR 81).
 */
public class KeptView extends UIViewRoot {

    private HashMap<String, Object> map;

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        if (map == null && create) {
            map = new HashMap<>();
        }
        return map;
    }

    @Override
    public Object saveState(FacesContext faces) {
        Object state = super.saveState(faces);
        return state == null && map == null ? null : new Object[] {state, map};
    }

    @Override
    @SuppressWarnings("unchecked")
    public void restoreState(FacesContext faces, Object state) {
        if (state != null) {
            Object[] both = (Object[]) state;
            super.restoreState(faces, both[0]);
            map = (HashMap<String, Object>) both[1];
        }
    }
}
