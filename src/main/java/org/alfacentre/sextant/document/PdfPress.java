package org.alfacentre.sextant.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.alfacentre.sextant.shell.Refusal;
import org.w3c.dom.Document;

/**
 * Makes tagged PDF/UA from XHTML, with fonts embedded. At most two papers are pressed at once: a
 * rendering holds some megabytes, and the heap is shared with everybody else.
 */
@ApplicationScoped
class PdfPress {

    /** The family that the papers' style sheet names; free fonts, brought as a library. */
    private static final String FAMILY = "Liberation Sans";

    private static final int PRESSES = 2;
    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore presses = new Semaphore(PRESSES);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    byte[] press(Document page) {
        try {
            if (!presses.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.busy();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw Refusal.busy();
        }
        try {
            return render(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            presses.release();
        }
    }

    /** The papers' style sheet, with what stands at the foot of each page. */
    static String css(String foot) {
        try (InputStream in = PdfPress.class.getResourceAsStream("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("FOOT", foot.replaceAll("[^\\p{L}\\p{N} –-]", " "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] render(Document page) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Sextant");
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        builder.withW3cDocument(page, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        String file = "/liberation/LiberationSans-" + cut + ".ttf";
        builder.useFont(
                () -> PdfPress.class.getResourceAsStream(file), FAMILY, weight, style, true);
    }
}
