package rostrum.publishing.paper;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import rostrum.platform.Language;

/** Puts a page of HTML on paper: PDF/UA-1, with all its letters inside. */
public final class Paper {
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        // One line for each link of a body whose pages are counted without its annex.
        XRLog.setLevel(XRLog.GENERAL, Level.SEVERE);
    }

    private Paper() {}

    /**
     * The same page is the same bytes, whenever and wherever it is put on paper.
     *
     * @param pictures by the id of the object of the type “picture” that shows them; its “alt” says what is to be seen
     * @param html well-formed as XML, with its language, its title and its style; it may ask for nothing outside itself;
     *     rows of tables come turned where the language runs to the left
     */
    public static byte[] pdf(String html, Language language, Map<String, Picture> pictures) {
        var page = Letters.shown(html);
        try (var document = Loader.loadPDF(rendered(page, language, pictures));
                var out = new ByteArrayOutputStream()) {
            PaperContents.mend(document, PaperTags.mend(document, language));
            PaperSeal.seal(document, page, language);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rendered(String page, Language language, Map<String, Picture> pictures) throws IOException {
        var out = new ByteArrayOutputStream();
        builder(page, language)
                .useObjectDrawerFactory(drawer(pictures))
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    private static FSObjectDrawerFactory drawer(Map<String, Picture> pictures) {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer("picture", (element, x, y, width, height, device, context, dots) -> {
            var picture = pictures.get(element.getAttribute("id"));
            if (picture != null)
                device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots, canvas -> {
                    canvas.scale(width / dots / picture.width(), height / dots / picture.height());
                    picture.drawing().on(canvas);
                });
            return null;
        });
        return drawers;
    }

    private static PdfRendererBuilder builder(String html, Language language) {
        var locale = language.locale().toLocale();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFastMode()
                .withHtmlContent(html, null)
                .defaultTextDirection(language == Language.AR ? TextDirection.RTL : TextDirection.LTR)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new Joining())
                .useUnicodeLineBreaker(new LineEnds(locale))
                .useUnicodeCharacterBreaker(new ICUBreakers.ICUCharacterBreaker(locale))
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (var face : Typeface.values()) {
            FSSupplier<InputStream> letters = face::open;
            builder.useFont(letters, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        return builder;
    }
}
