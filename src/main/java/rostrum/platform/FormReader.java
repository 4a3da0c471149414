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
    /** Own words in Chinese take nine bytes a letter here, and the long form has all of them. */
    static final int MOST_BYTES = 200_000;

    /** The server itself ends at 52 MB, because some doors take large files; whoever sends more than this elsewhere hears nothing. */
    private static final long MOST_DRAINED = 2_000_000;

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
        var bytes = read(body, MOST_BYTES);
        var isTooLarge = bytes.length > MOST_BYTES;
        var form = Form.parse(new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), StandardCharsets.UTF_8));
        if (Stream.of(annotations).anyMatch(WithoutCookies.class::isInstance)) forgery.checkSite();
        else forgery.check(form);
        if (isTooLarge) throw Refusal.because("platform.too-large").status(413).keeping(form.written());
        return form;
    }

    /**
     * One byte more than the most where there are more. A line that broke off on the way is no failure of ours, and nothing
     * of such a form is taken.
     */
    static byte[] read(InputStream body, int most) {
        try {
            var bytes = body.readNBytes(most + 1);
            drain(body, MOST_DRAINED); // who is still sending does not hear the answer
            return bytes;
        } catch (IOException brokeOff) {
            throw Refusal.because("platform.not-understood").status(400);
        }
    }

    /** Nothing of it is kept. */
    static void drain(InputStream body, long most) throws IOException {
        var some = new byte[1 << 16];
        for (long drained = 0; drained < most; ) {
            var read = body.read(some);
            if (read < 0) return;
            drained += read;
        }
    }
}
