package org.alfacentre.sextant.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Around the fields and buttons of a row: {@code <x:row of="#{it.id}">}. Faces knows rows by their
 * place alone: where the list has changed since it was shown, what is sent would meet another
 * record. It is refused as stale, and what was typed for one is not shown at another.
 */
@FacesComponent(ListRow.TYPE)
public class ListRow extends UIComponentBase {

    public static final String TYPE = "sextant.ListRow";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        if (isRendered()) {
            ResponseWriter writer = faces.getResponseWriter();
            writer.startElement("input", this);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", getClientId(faces), null);
            writer.writeAttribute("value", record(), null);
            writer.endElement("input");
        }
    }

    @Override
    public void processDecodes(FacesContext faces) {
        String shown = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces));
        if (shown == null || shown.equals(record())) {
            super.processDecodes(faces);
            return;
        }
        if (!faces.isValidationFailed()) {
            CDI.current().select(Notices.class).get().refused(Refusal.conflict("stale"));
        }
        faces.renderResponse();
    }

    private String record() {
        return String.valueOf(getAttributes().get("of"));
    }
}
