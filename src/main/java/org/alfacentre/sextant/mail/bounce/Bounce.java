package org.alfacentre.sextant.mail.bounce;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What a delivery report (RFC 3464) says of a mail that will never arrive.
 *
 * @param messageId of the mail, or null when the report does not hold it
 * @param recipient the address
 * @param reason as the mail server gave it, or its status
 */
record Bounce(String messageId, String recipient, String reason) {

    /** Empty for any other mail, and for a report of a delay or of success. */
    static Optional<Bounce> of(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report")
                || !(mail.getContent() instanceof Multipart report)) {
            return Optional.empty();
        }
        InternetHeaders status = new InternetHeaders();
        String messageId = null;
        for (int n = 0; n < report.getCount(); n++) {
            BodyPart part = report.getBodyPart(n);
            if (part.isMimeType("message/delivery-status")) {
                status = recipientOf(part);
            } else if (part.isMimeType("message/rfc822")
                    || part.isMimeType("text/rfc822-headers")) {
                messageId = messageIdOf(part);
            }
        }
        return of(status, messageId);
    }

    private static Optional<Bounce> of(InternetHeaders status, String messageId) {
        String recipient = typed(status, "Final-Recipient");
        String code = value(status, "Status");
        boolean failed = "failed".equalsIgnoreCase(value(status, "Action"));
        if (recipient == null || !failed || code == null || !code.startsWith("5")) {
            return Optional.empty();
        }
        String diagnosis = typed(status, "Diagnostic-Code");
        return Optional.of(new Bounce(messageId, recipient, diagnosis == null ? code : diagnosis));
    }

    /** The report's second block of fields: of the first recipient, and we write to one. */
    private static InternetHeaders recipientOf(BodyPart part)
            throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            InternetHeaders ofReport = new InternetHeaders(in);
            return ofReport.getHeader("Final-Recipient") == null
                    ? new InternetHeaders(in)
                    : ofReport;
        }
    }

    private static String messageIdOf(BodyPart part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return value(new InternetHeaders(in), "Message-ID");
        }
    }

    /** Without the type in front: {@code rfc822; a@b.example}. */
    private static String typed(InternetHeaders headers, String name) {
        String value = value(headers, name);
        return value == null ? null : value.substring(value.indexOf(';') + 1).strip();
    }

    private static String value(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null ? null : value.replaceAll("\\s+", " ").strip();
    }
}
