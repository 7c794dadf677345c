package org.alfacentre.sextant.axis.slot;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.axis.ViewSlot.Place;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/**
 * One fragment in its place. It is rendered aside and written when it is whole; one that fails is a
 * neutral box with a reference number. It shows values and takes no part in a form.
 */
final class SlotBox extends UIComponentBase {

    private static final String SHOWN = "shown";
    private static final Set<Place> TITLED = Set.of(Place.PERSON_PAGE, Place.DASHBOARD);

    private final Slot slot;
    private String broken;

    SlotBox(Slot slot) {
        this.slot = slot;
        setTransient(true);
    }

    void fail(String reference) {
        this.broken = reference;
    }

    @Override
    public String getFamily() {
        return "sextant.Slot";
    }

    @Override
    public void processDecodes(FacesContext context) {}

    @Override
    public void processValidators(FacesContext context) {}

    @Override
    public void processUpdates(FacesContext context) {}

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!concerns(context)) {
            return;
        }
        Slots slots = CDI.current().select(Slots.class).get();
        Slots.Content content = slots.content(slot, subject(context), among(context));
        if (content instanceof Slots.Missing missing) {
            write(context, box(missing.reference()));
        } else if (content instanceof Slots.Shown shown) {
            write(context, broken == null ? rendered(context, slots, shown) : box(broken));
        }
    }

    private boolean concerns(FacesContext context) {
        String action = text(context, "action");
        String only = text(context, "only");
        return isRendered()
                && (action == null || slot.actions().contains(action))
                && (only == null || only.equals(slot.key()));
    }

    private String rendered(FacesContext context, Slots slots, Slots.Shown shown) {
        Map<String, Object> scope = context.getExternalContext().getRequestMap();
        Object outer = scope.put(SHOWN, shown.value());
        ResponseWriter page = context.getResponseWriter();
        var aside = new StringWriter();
        try {
            ResponseWriter writer = page.cloneWithWriter(aside);
            context.setResponseWriter(writer);
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
            return titled(aside.toString());
        } catch (IOException | RuntimeException | LinkageError failure) {
            return box(slots.failed(slot, failure));
        } finally {
            context.setResponseWriter(page);
            scope.put(SHOWN, outer);
        }
    }

    private String titled(String content) {
        if (!TITLED.contains(slot.place())) {
            return content;
        }
        return "<section class=\"card slot\"><h2>"
                + escaped(word(slot.titleKey()))
                + "</h2>"
                + content
                + "</section>";
    }

    private static String box(String reference) {
        return "<div class=\"notice slot-missing\"><p>"
                + escaped(word("modules.slot.missing", reference))
                + "</p></div>";
    }

    private static String word(String key, Object... arguments) {
        Words words = CDI.current().select(Words.class).get();
        Reader reader = CDI.current().select(Reader.class).get();
        return words.of(reader.getLocale(), key, arguments);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void write(FacesContext context, String html) throws IOException {
        context.getResponseWriter().write(html);
    }

    private Long subject(FacesContext context) {
        return value(context, "subject") instanceof Number number ? number.longValue() : null;
    }

    private Set<Long> among(FacesContext context) {
        Set<Long> ids = new HashSet<>();
        if (value(context, "among") instanceof Collection<?> all) {
            all.forEach(id -> ids.add(((Number) id).longValue()));
        }
        return ids;
    }

    private String text(FacesContext context, String name) {
        return value(context, name) instanceof String text ? text : null;
    }

    private Object value(FacesContext context, String name) {
        ValueExpression expression = getValueExpression(name);
        return expression == null ? null : expression.getValue(context.getELContext());
    }
}
