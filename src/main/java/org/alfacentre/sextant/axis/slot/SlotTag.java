package org.alfacentre.sextant.axis.slot;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Collection;
import org.alfacentre.sextant.axis.ViewSlot;

/**
 * {@code <sx:slot place="CATALOGUE_CARD" subject="#{id}" among="#{ids}" action="#{code}"/>}: the
 * fragments that modules have for a place. A fragment that cannot even be built is replaced by its
 * box, so that the page is.
 */
public final class SlotTag extends TagHandler {

    private final ViewSlot.Place place;
    private final TagAttribute subject;
    private final TagAttribute among;
    private final TagAttribute action;
    private final TagAttribute only;

    public SlotTag(TagConfig config) {
        super(config);
        this.place = ViewSlot.Place.valueOf(getRequiredAttribute("place").getValue());
        this.subject = getRequiredAttribute("subject");
        this.among = getAttribute("among");
        this.action = getAttribute("action");
        this.only = getAttribute("only");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        if (!ComponentHandler.isNew(parent)) {
            return;
        }
        for (Slot slot : CDI.current().select(SlotPlan.class).get().in(place)) {
            var box = new SlotBox(slot);
            box.setId("slot_" + slot.module() + "_" + slot.name());
            bind(context, box, "subject", subject, Long.class);
            bind(context, box, "among", among, Collection.class);
            bind(context, box, "action", action, String.class);
            bind(context, box, "only", only, String.class);
            parent.getChildren().add(box);
            include(context, box, slot);
        }
    }

    private static void include(FaceletContext context, SlotBox box, Slot slot) {
        try {
            context.includeFacelet(box, slot.fragment());
        } catch (IOException | RuntimeException | LinkageError broken) {
            box.getChildren().clear();
            box.fail(CDI.current().select(Slots.class).get().failed(slot, broken));
        }
    }

    private static void bind(
            FaceletContext context,
            SlotBox box,
            String name,
            TagAttribute attribute,
            Class<?> type) {
        if (attribute != null) {
            ValueExpression expression = attribute.getValueExpression(context, type);
            box.setValueExpression(name, expression);
        }
    }
}
