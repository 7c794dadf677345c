package org.alfacentre.sextant.shell;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * A form that is sent to the address of its page, with what that asks for ({@code ?code=…}): a page
 * that comes back refused may be loaded again. Faces would send it to the bare page.
 */
public class KeptForm extends HtmlForm {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String query = FormAddress.kept(request.getQueryString(), asked(faces));
        faces.getAttributes().put(FormAddress.QUERY, query);
        super.encodeBegin(faces);
        faces.getAttributes().remove(FormAddress.QUERY);
    }

    private Set<String> asked(FacesContext faces) {
        Set<String> names = new HashSet<>();
        collect(this, faces, names);
        return names;
    }

    private static void collect(UIComponent of, FacesContext faces, Set<String> names) {
        for (Iterator<UIComponent> all = of.getFacetsAndChildren(); all.hasNext(); ) {
            UIComponent component = all.next();
            if (component instanceof EditableValueHolder) {
                names.add(component.getClientId(faces));
            }
            collect(component, faces, names);
        }
    }
}
