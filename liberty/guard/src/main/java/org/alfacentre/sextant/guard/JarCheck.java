package org.alfacentre.sextant.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a whole jar without loading a class of it. */
final class JarCheck {

    ModuleJar check(Path jar) throws RefusedException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            byte[] descriptor = null;
            var contents = new Contents();
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                byte[] content = content(zip, entry);
                if (entry.getName().equals(Descriptor.ENTRY)) {
                    descriptor = content;
                } else if (entry.getName().endsWith(".xml")) {
                    wellFormed(entry.getName(), content);
                } else if (entry.getName().equals(BroughtActions.ENTRY)) {
                    BroughtActions.check(content);
                }
                ForbiddenParts.check(entry.getName(), content);
                contents.take(entry.getName(), content);
            }
            Descriptor said = Descriptor.read(descriptor);
            new OwnWord(said, contents).check();
            new Storage(said, contents).check();
            return new ModuleJar(jar, said.id(), said.version(), digest(jar));
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(Refusal.Code.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    /** A ZipFile does not verify the checksums itself. */
    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(content);
            if (sum.getValue() != entry.getCrc()) {
                throw new ZipException("checksum of " + entry.getName());
            }
            return content;
        }
    }

    private static void wellFormed(String name, byte[] content) throws RefusedException {
        try {
            parser().parse(new ByteArrayInputStream(content), new Closed());
        } catch (SAXException | IOException e) {
            throw new RefusedException(Refusal.Code.MALFORMED_XML, name + ": " + e.getMessage());
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            return SAXParserFactory.newNSInstance().newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(Path jar) throws IOException {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fetches nothing that a document names, and reports on nobody's console. */
    private static final class Closed extends DefaultHandler {

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(InputStream.nullInputStream());
        }
    }
}
