package rostrum.platform;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads forms that take large files, onto the disk; of nobody but staff, and of no other site. */
@Provider
@Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
public class DeliveryReader implements MessageBodyReader<Delivery> {
    @Inject
    Forgery forgery;

    @Inject
    HttpServletRequest request;

    @Inject
    Incoming incoming;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Delivery.class;
    }

    @Override
    public Delivery readFrom(
            Class<Delivery> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        forgery.checkSite();
        if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(media)) return withoutFile(body);
        if (request.getUserPrincipal() == null) throw Refusal.notFound();
        var delivery = Unloading.read(
                headers.getFirst("Content-Type"), new BufferedInputStream(body, 1 << 16), incoming.place());
        try {
            forgery.check(delivery.form());
        } catch (Refusal no) {
            delivery.close();
            throw no;
        }
        return delivery;
    }

    private Delivery withoutFile(InputStream body) {
        var bytes = FormReader.read(body, FormReader.MOST_BYTES);
        if (bytes.length > FormReader.MOST_BYTES)
            throw Refusal.because("platform.too-large").status(413);
        var form = Form.parse(new String(bytes, StandardCharsets.UTF_8));
        forgery.check(form);
        return new Delivery(form, List.of());
    }
}
