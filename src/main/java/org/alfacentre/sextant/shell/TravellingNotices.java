package org.alfacentre.sextant.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashWrapper;
import jakarta.faces.event.PhaseId;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What was told when a page leads to another goes there with the reader, in a sealed cookie. Faces
 * would put it in the HTTP session after the redirect is sent: the next page may be read before it
 * is there (ADR 108).
 */
class TravellingNotices extends FlashWrapper {

    /** The context parameter with the secret of the seal. */
    static final String SECRET = "org.alfacentre.sextant.NOTICES_SECRET";

    private static final String COOKIE = "sextant-told";
    private static final int LARGEST_COOKIE = 3800;
    private static final int SECONDS_ON_THE_WAY = 120;

    TravellingNotices(Flash wrapped) {
        super(wrapped);
    }

    /** Faces says so before it sends the redirect. */
    @Override
    public void setRedirect(boolean redirect) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FacesMessage> told = faces.getMessageList(null);
        if (!told.isEmpty()) {
            String packed = packed(seal(faces), told, TravellingNotices::untold);
            send(faces.getExternalContext(), packed, SECONDS_ON_THE_WAY);
        }
        super.setRedirect(redirect);
    }

    @Override
    public void doPrePhaseActions(FacesContext faces) {
        boolean wholePage = !faces.getPartialViewContext().isAjaxRequest();
        if (wholePage && faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW) {
            ExternalContext request = faces.getExternalContext();
            if (request.getRequestCookieMap().get(COOKIE) instanceof Cookie cookie) {
                unpacked(seal(faces), cookie.getValue())
                        .forEach(told -> faces.addMessage(null, told));
                send(request, "", 0);
            }
        }
        super.doPrePhaseActions(faces);
    }

    /**
     * As many as one cookie holds, the first ones first.
     *
     * @param untold says of the others how many they are
     */
    static String packed(Seal seal, List<FacesMessage> told, IntFunction<String> untold) {
        int kept = told.size();
        String closed = seal.close(json(told, kept, untold));
        while (closed.length() > LARGEST_COOKIE) {
            kept--;
            closed = seal.close(json(told, kept, untold));
        }
        return closed;
    }

    private static byte[] json(List<FacesMessage> told, int kept, IntFunction<String> untold) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        told.stream().limit(kept).forEach(it -> add(array, it.getSeverity(), it.getSummary()));
        if (kept < told.size()) {
            add(array, FacesMessage.SEVERITY_WARN, untold.apply(told.size() - kept));
        }
        return array.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(JsonArrayBuilder array, FacesMessage.Severity severity, String text) {
        array.add(FacesMessage.VALUES.indexOf(severity)).add(text);
    }

    /** None when it was packed by somebody else. */
    static List<FacesMessage> unpacked(Seal seal, String closed) {
        byte[] json;
        try {
            json = seal.open(closed);
        } catch (IllegalArgumentException notOurs) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            JsonArray array = reader.readArray();
            return IntStream.range(0, array.size() / 2)
                    .mapToObj(it -> message(array.getInt(2 * it), array.getString(2 * it + 1)))
                    .toList();
        }
    }

    private static FacesMessage message(int severity, String text) {
        return new FacesMessage(
                (FacesMessage.Severity) FacesMessage.VALUES.get(severity), text, null);
    }

    private static String untold(int number) {
        Locale locale = CDI.current().select(Reader.class).get().getLocale();
        return CDI.current().select(Words.class).get().of(locale, "shell.untold", number);
    }

    private static void send(ExternalContext response, String value, int seconds) {
        response.addResponseCookie(
                COOKIE,
                value,
                Map.of(
                        "path",
                        response.getRequestContextPath() + "/",
                        "maxAge",
                        seconds,
                        "httpOnly",
                        true,
                        "secure",
                        response.isSecure(),
                        "SameSite",
                        "Lax"));
    }

    private static Seal seal(FacesContext faces) {
        String secret = faces.getExternalContext().getInitParameter(SECRET);
        return new Seal(secret.getBytes(StandardCharsets.UTF_8));
    }
}
