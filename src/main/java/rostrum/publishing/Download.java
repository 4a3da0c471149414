package rostrum.publishing;

import jakarta.ws.rs.core.Response;
import rostrum.platform.Language;

/** A file to keep. Its name says no more than the address. */
final class Download {
    private Download() {}

    static Response of(Format format, Language language, byte[] content) {
        return Response.ok(content)
                .type(format.type())
                .header("Content-Language", language.tag())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + format.file().replace(".", "-" + language.tag() + ".") + "\"")
                .build();
    }
}
