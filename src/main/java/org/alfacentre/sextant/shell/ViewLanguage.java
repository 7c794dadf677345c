package org.alfacentre.sextant.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
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
