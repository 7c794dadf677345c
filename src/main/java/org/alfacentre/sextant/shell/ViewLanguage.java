package org.alfacentre.sextant.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Gives every view its reader's language, and remembers the switch for a year. */
public class ViewLanguage extends ViewHandlerWrapper {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    public ViewLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        Reader reader = CDI.current().select(Reader.class).get();
        reader.switched().ifPresent(language -> remember(faces, language));
        return reader.getLocale();
    }

    /** The answer says its language; the server would say its own. */
    @Override
    public void renderView(FacesContext faces, UIViewRoot view) throws IOException {
        if (faces.getExternalContext().getResponse() instanceof HttpServletResponse response) {
            response.setLocale(view.getLocale());
        }
        super.renderView(faces, view);
    }

    private static void remember(FacesContext faces, Locale language) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return;
        }
        Map<String, Object> properties =
                Map.of(
                        "path",
                        faces.getExternalContext().getRequestContextPath() + "/",
                        "maxAge",
                        A_YEAR,
                        "httpOnly",
                        true,
                        "SameSite",
                        "Lax");
        faces.getExternalContext()
                .addResponseCookie(Reader.SWITCH, language.getLanguage(), properties);
    }
}
