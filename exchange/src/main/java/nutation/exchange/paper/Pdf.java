package nutation.exchange.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import nutation.engine.Coach;
import org.jspecify.annotations.Nullable;

/// Lays a page out and writes it as PDF/UA: real text in the order in which it is read, tagged, its fonts inside.
record Pdf(byte[] bytes) {
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // Its progress is no news; its warnings are.
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
    }

    /// Null where the page needs more sheets than so many sides.
    static @Nullable Pdf of(Html html, int most) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(html.document(), null)
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Nutation " + Coach.ENGINE)
                .useObjectDrawerFactory(new Drawings(html.drawings()).factory())
                .useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > most) {
                return null;
            }
            renderer.createPDF();
            return new Pdf(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream font(String style) {
        String file = "/liberation/LiberationSans-" + style + ".ttf";
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(file), file);
    }
}
