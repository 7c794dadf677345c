package org.alfacentre.sextant.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a page's reader gets when something is refused or goes wrong: a refused act is told on the
 * page it came from, a refused page by its status, a page left open too long is opened anew, and
 * anything else is logged under a reference that the reader is shown.
 */
class Failures extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final int BUSY = 503;
    private static final String RETRY_SECONDS = "5";

    Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            answer(faces, thrown);
        }
    }

    private void answer(FacesContext faces, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                openAnew(faces, (ViewExpiredException) cause);
                return;
            }
            if (cause instanceof Refusal refusal) {
                refuse(faces, refusal);
                return;
            }
        }
        String reference = Failure.reference();
        LOG.log(Level.SEVERE, thrown, () -> "reference " + reference);
        faces.getExternalContext().getRequestMap().put(Failure.REFERENCE, reference);
        send(faces, 500);
    }

    /** An act is told where it was tried; a page that may not be seen, or is not there, is not. */
    private static void refuse(FacesContext faces, Refusal refusal) {
        boolean ofAnAct = faces.isPostback() && refusal.status() != 401 && refusal.status() != 403;
        if (ofAnAct) {
            CDI.current().select(Notices.class).get().refused(refusal);
            faces.renderResponse();
        } else {
            faces.getExternalContext().getRequestMap().put(Failure.REFUSAL, refusal);
            send(faces, refusal.status());
        }
    }

    private static void send(FacesContext faces, int status) {
        ExternalContext response = faces.getExternalContext();
        if (!response.isResponseCommitted()) {
            try {
                response.responseReset();
                if (status == BUSY) {
                    response.setResponseHeader("Retry-After", RETRY_SECONDS);
                }
                response.responseSendError(status, null);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        faces.responseComplete();
    }

    private static void openAnew(FacesContext faces, ViewExpiredException expired) {
        CDI.current().select(Notices.class).get().warn("shell.error.expired");
        ExternalContext context = faces.getExternalContext();
        context.getFlash().setRedirect(true);
        faces.responseComplete();
        String page = context.getRequestContextPath() + expired.getViewId();
        try {
            context.redirect(page + query(context.getRequestHeaderMap().get("Referer"), page));
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    /** The parameters that the same page was opened with, as the browser tells them. */
    private static String query(String referer, String page) {
        if (referer == null) {
            return "";
        }
        try {
            URI from = URI.create(referer);
            boolean samePage = page.equals(from.getPath()) && from.getRawQuery() != null;
            return samePage ? "?" + from.getRawQuery() : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
