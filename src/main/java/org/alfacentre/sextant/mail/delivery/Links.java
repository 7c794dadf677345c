package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.alfacentre.sextant.identity.LinkRequests;
import org.alfacentre.sextant.identity.SignInLinks;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.text.Facts;
import org.alfacentre.sextant.mail.text.KernelKind;
import org.alfacentre.sextant.mail.text.Post;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Mode;

/** Where the button of a mail leads. */
@ApplicationScoped
class Links {

    private static final String PRIVACY = "/privacy.xhtml";
    private static final String REMINDERS = "/my-reminders.xhtml";

    /** With this the reader's own link leads to their reminders. */
    private static final String TO_REMINDERS = "&to=reminders";

    /** How long the link of a mail about a place signs its reader in. */
    private static final Duration VALID = Duration.ofDays(45);

    @Inject private Installation installation;
    @Inject private SignInLinks links;

    /** The address of the page, without anything personal. */
    String plain(Message message, Facts facts) {
        return installation.baseUrl() + target(message, facts);
    }

    /** The reader's own link: it shows what will happen, a button does it (R8). */
    String personal(Message message, Facts facts) {
        Person reader = message.getPerson();
        if (reader == null) {
            return plain(message, facts);
        }
        String target = target(message, facts);
        return message.getKind().equals(KernelKind.SIGN_IN_LINK.code())
                ? links.issueOnce(reader, target, LinkRequests.VALID)
                : links.issue(reader, target, VALID);
    }

    /** What is kept of a text in production: staff who read the outbox must not hold a key. */
    String masked(String text, String link, Message message) {
        return installation.mode() == Mode.PRODUCTION
                ? text.replace(link + TO_REMINDERS, reminders())
                        .replace(link + TO_REMINDERS.replace("&", "&amp;"), reminders())
                        .replace(link, plain(message, Facts.parse(message.getFacts())))
                : text;
    }

    /** The links below a mail whose button leads to {@code link}. */
    Post.Footing footing(String link) {
        return new Post.Footing(
                installation.baseUrl() + PRIVACY,
                SignInLinks.isOne(link) ? link + TO_REMINDERS : reminders());
    }

    private String reminders() {
        return installation.baseUrl() + REMINDERS;
    }

    private static String target(Message message, Facts facts) {
        KernelKind.Leads leads =
                KernelKind.of(message.getKind())
                        .map(KernelKind::leads)
                        .orElseGet(() -> leadsOfModule(message));
        return switch (leads) {
            case TO_ENROLMENT ->
                    message.getEnrolment() == null
                            ? "/my-enrolments.xhtml"
                            : "/my-enrolments.xhtml?enrolment=" + message.getEnrolment();
            case TO_SESSION, TO_STAFF_PAGE -> ofSession(message);
            case TO_NEEDS -> "/needs.xhtml";
            case TO_CATALOGUE -> "/catalogue.xhtml";
            case TO_TARGET -> facts.text("target").orElse("/");
        };
    }

    /** To whose place it is about; else to the session, or what its module names in its stead. */
    private static KernelKind.Leads leadsOfModule(Message message) {
        if (message.getEnrolment() != null) {
            return KernelKind.Leads.TO_ENROLMENT;
        }
        return message.getSession() == null
                ? KernelKind.Leads.TO_TARGET
                : KernelKind.Leads.TO_SESSION;
    }

    /**
     * An invitation's reader arrives where it can be answered, one outside the directory at what
     * everybody may read.
     */
    private static String ofSession(Message message) {
        if (message.getSession() == null) {
            return "/";
        }
        if (message.getPerson() == null) {
            return "/enrol.xhtml?session=" + message.getSession();
        }
        return message.getKind().endsWith("invitation") && message.getId() != null
                ? "/invitation.xhtml?id=" + message.getId()
                : "/session.xhtml?id=" + message.getSession();
    }
}
