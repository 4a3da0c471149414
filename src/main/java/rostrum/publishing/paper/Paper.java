package rostrum.publishing.paper;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import rostrum.platform.Language;

/** Puts a page of HTML on paper: PDF/UA-1, with all its letters inside. */
public final class Paper {
    /** Speaks of each typeface whose letters have no names, and no reader asks for those. */
    private static final Logger TYPEFACES = Logger.getLogger("org.apache.fontbox.ttf.PostScriptTable");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        TYPEFACES.setLevel(Level.SEVERE);
    }

    private Paper() {}

    /**
     * The same page is the same bytes, whenever and wherever it is put on paper.
     *
     * @param html well-formed as XML, with its language, its title and its style; it may ask for nothing outside itself
     */
    public static byte[] pdf(String html, Language language) {
        var page = Letters.shown(html);
        try (var document = Loader.loadPDF(rendered(page, language));
                var out = new ByteArrayOutputStream()) {
            PaperContents.mend(document, PaperTags.mend(document));
            PaperSeal.seal(document, page, language);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rendered(String page, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        builder(page, language).toStream(out).run();
        return out.toByteArray();
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
                .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(locale))
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
