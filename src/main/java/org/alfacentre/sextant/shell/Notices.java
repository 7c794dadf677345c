package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * What a page tells after an act: at the top of the page where the act leads ({@link
 * TravellingNotices} takes it there), or of this one; a refusal of a value stands at its field.
 */
@RequestScoped
public class Notices {

    @Inject private Words words;
    @Inject private Reader reader;

    /** It is done. */
    public void done(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, words.of(reader.getLocale(), key, arguments));
    }

    /** It is done, but. */
    public void warn(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_WARN, words.of(reader.getLocale(), key, arguments));
    }

    /** It was not done. */
    public void error(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_ERROR, words.of(reader.getLocale(), key, arguments));
    }

    /**
     * Tells a refusal: a wrong value at the field whose id is the value's name ({@code
     * halfDays[0].date} → {@code halfDays-0-date}), anything else at the top.
     */
    public void refused(Refusal refusal) {
        Locale locale = reader.getLocale();
        if (refusal.wrong().isEmpty()) {
            add(
                    refusal.field() == null ? null : clientId(refusal.field()),
                    FacesMessage.SEVERITY_ERROR,
                    words.of(locale, refusal.messageKey(), refusal.arguments()));
        }
        for (Refusal.Wrong wrong : refusal.wrong()) {
            String text = words.of(locale, wrong.messageKey(), wrong.arguments());
            add(clientId(wrong.field()), FacesMessage.SEVERITY_ERROR, text);
        }
        if (FacesContext.getCurrentInstance() != null) {
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    /**
     * Does a page's act, tells what came of it and leads on; who is refused stays on the page.
     *
     * <pre>{@code
     * return notices.told("trades.agreed", ADDRESS, () -> partners.agree(written, caller));
     * }</pre>
     *
     * @param address where the reader goes once it is done
     */
    public String told(String key, String address, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            refused(refusal);
            return null;
        }
        done(key);
        return address;
    }

    private static void add(String clientId, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(severity, text, null));
    }

    /** The field's full id in this page, or null when the page has no such field. */
    private static String clientId(String field) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = field.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
        String[] found = new String[1];
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces),
                        (context, component) -> {
                            if (isField(component, id)) {
                                found[0] = component.getClientId(faces);
                                return VisitResult.COMPLETE;
                            }
                            return VisitResult.ACCEPT;
                        });
        return found[0];
    }

    private static boolean isField(UIComponent component, String id) {
        return id.equals(component.getId());
    }
}
