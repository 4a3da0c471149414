package rostrum.publishing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The input as one file that needs nothing else and can be kept. */
final class MeetingInputHtml {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, MeetingInputHtml.class.getClassLoader());

    private MeetingInputHtml() {}

    static byte[] write(MeetingInput input) {
        return write(input, false);
    }

    /** The same page in another dress: with a foot, bookmarks and links that say where they lead. */
    static byte[] onPaper(MeetingInput input) {
        return write(input, true);
    }

    private static byte[] write(MeetingInput input, boolean paper) {
        var html = new Utf8ByteOutput();
        TEMPLATES.render("publishing/meeting-input.jte", Map.of("input", input, "paper", paper), html);
        var out = new ByteArrayOutputStream();
        try {
            html.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
