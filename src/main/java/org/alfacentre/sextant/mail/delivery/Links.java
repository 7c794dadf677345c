package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.text.Facts;
import org.alfacentre.sextant.mail.text.KernelKind;
import org.alfacentre.sextant.shell.Installation;

/** Where the button of a mail leads. */
@ApplicationScoped
class Links {

    private static final String PRIVACY = "/privacy.xhtml";

    @Inject private Installation installation;

    /** The address of the page, without anything personal. */
    String plain(Message message, Facts facts) {
        return installation.baseUrl() + target(message, facts);
    }

    /** The reader's own link: it shows what will happen, a button does it (R8). */
    String personal(Message message, Facts facts) {
        return plain(message, facts);
    }

    /** What is kept of a text in production: staff who read the outbox must not hold a key. */
    String masked(String text, String link, Message message) {
        return text;
    }

    String privacy() {
        return installation.baseUrl() + PRIVACY;
    }

    private static String target(Message message, Facts facts) {
        KernelKind.Leads leads =
                KernelKind.of(message.getKind())
                        .map(KernelKind::leads)
                        .orElse(
                                message.getEnrolment() == null
                                        ? KernelKind.Leads.TO_SESSION
                                        : KernelKind.Leads.TO_ENROLMENT);
        return switch (leads) {
            case TO_ENROLMENT ->
                    message.getEnrolment() == null
                            ? "/my-enrolments.xhtml"
                            : "/my-enrolments.xhtml?enrolment=" + message.getEnrolment();
            case TO_SESSION, TO_STAFF_PAGE ->
                    message.getSession() == null
                            ? "/"
                            : "/session.xhtml?id=" + message.getSession();
            case TO_CATALOGUE -> "/catalogue.xhtml";
            case TO_TARGET -> facts.text("target").orElse("/");
        };
    }
}
