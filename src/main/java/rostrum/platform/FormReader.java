package rostrum.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads forms as UTF-8 up to a size, and refuses those that did not start on a page of ours. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormReader implements MessageBodyReader<Form> {
    static final int MOST_BYTES = 64 * 1024;

    @Inject
    Forgery forgery;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(
            Class<Form> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        var bytes = read(body, MOST_BYTES, "platform.too-large");
        var form = Form.parse(new String(bytes, StandardCharsets.UTF_8));
        if (Stream.of(annotations).anyMatch(WithoutCookies.class::isInstance)) forgery.checkSite();
        else forgery.check(form);
        return form;
    }

    /** A line that broke off on the way is no failure of ours, and nothing of such a form is taken. */
    static byte[] read(InputStream body, int most, String tooLarge) {
        try {
            var bytes = body.readNBytes(most + 1);
            if (bytes.length <= most) return bytes;
        } catch (IOException brokeOff) {
            throw Refusal.because("platform.not-understood").status(400);
        }
        throw Refusal.because(tooLarge).status(413);
    }
}
