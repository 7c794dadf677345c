package org.alfacentre.sextant.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Without a mail server: each mail becomes a file {@code <id>.eml}, whole or not at all. */
final class FolderCarrier implements Carrier {

    private final Path folder;
    private final Session session = Session.getInstance(new Properties());

    FolderCarrier(Path folder) {
        this.folder = folder;
    }

    @Override
    public Outcome carry(Parcel parcel) {
        Path partial = folder.resolve(parcel.id() + ".part");
        try {
            Files.createDirectories(folder);
            try (OutputStream file = Files.newOutputStream(partial)) {
                MimeLetter.toSend(parcel, session).writeTo(file);
            }
            Files.move(
                    partial,
                    folder.resolve(OutboxFolder.fileOf(parcel.id())),
                    StandardCopyOption.ATOMIC_MOVE);
            return new Outcome.Accepted();
        } catch (AddressException bad) {
            return new Outcome.Never("bad-address");
        } catch (MessagingException bad) {
            return new Outcome.Never(String.valueOf(bad.getMessage()));
        } catch (IOException full) {
            return new Outcome.Later(String.valueOf(full), true);
        }
    }

    @Override
    public void close() {
        // nothing is held open between two files
    }
}
