package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the error page tells: what happened, in words, and the reference under which it is logged.
 */
@Named("failure")
@RequestScoped
public class Failure {

    /** Request attribute with the reference of what has been logged already. */
    static final String REFERENCE = "org.alfacentre.sextant.reference";

    /** Request attribute with the refusal that led here, if one did. */
    static final String REFUSAL = "org.alfacentre.sextant.refusal";

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());
    private static final Set<Integer> IN_WORDS = Set.of(400, 403, 404, 405, 413, 503);

    @Inject private HttpServletRequest request;
    @Inject private Words words;
    @Inject private Reader reader;

    static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : 404;
    }

    /** Message keys of the page's title and text end with it. */
    public String getKind() {
        if (getStatus() == 410) {
            return "404";
        }
        return IN_WORDS.contains(getStatus()) ? String.valueOf(getStatus()) : "500";
    }

    /** What happened and what can be done; a refusal in words of its own is told in them. */
    public String getText() {
        return request.getAttribute(REFUSAL) instanceof Refusal refusal && refusal.isInOtherWords()
                ? words.of(reader.getLocale(), refusal.messageKey(), refusal.arguments())
                : words.of(reader.getLocale(), "shell.error.text." + getKind());
    }

    /** Only of what nobody foresaw; it is logged at the latest now. */
    public String getReference() {
        if (!getKind().equals("500")) {
            return null;
        }
        if (request.getAttribute(REFERENCE) == null) {
            String reference = reference();
            Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(
                    Level.SEVERE,
                    thrown instanceof Throwable cause ? cause : null,
                    () -> "reference " + reference + ", status " + getStatus());
            request.setAttribute(REFERENCE, reference);
        }
        return (String) request.getAttribute(REFERENCE);
    }
}
