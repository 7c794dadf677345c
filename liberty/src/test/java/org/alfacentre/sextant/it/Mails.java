package org.alfacentre.sextant.it;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a mail is made of. */
final class Mails {

    private Mails() {}

    /** The types of its parts, without their parameters. */
    static List<String> parts(Part mail) throws MessagingException {
        List<String> types = new ArrayList<>();
        collect(mail, types);
        return types;
    }

    /** Its plain text on one line, the spaces of French punctuation as any other. */
    static String text(Part mail) throws MessagingException, IOException {
        Object content = mail.getContent();
        if (content instanceof Multipart parts) {
            return text(parts.getBodyPart(0));
        }
        return content.toString().replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static void collect(Part part, List<String> types) throws MessagingException {
        try {
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart inside = parts.getBodyPart(i);
                    collect(inside, types);
                }
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String type = part.getContentType().split(";")[0];
        types.add(type.strip().toLowerCase(Locale.ROOT));
    }
}
