package rostrum.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads forms that take a file, up to a size, and refuses those that did not start on a page of ours. */
@Provider
@Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
public class UploadReader implements MessageBodyReader<Upload> {
    @Inject
    Forgery forgery;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        forgery.checkSite();
        var bytes = FormReader.read(body, Upload.MOST_BYTES);
        if (bytes.length > Upload.MOST_BYTES)
            throw Refusal.because("platform.file-too-large").status(413);
        var upload = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(media)
                ? Multipart.parse(String.valueOf(headers.getFirst("Content-Type")), bytes)
                : new Upload(Form.parse(new String(bytes, StandardCharsets.UTF_8)), "", new byte[0]);
        forgery.check(upload.form());
        return upload;
    }
}
