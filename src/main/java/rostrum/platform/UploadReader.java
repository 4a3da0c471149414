package rostrum.platform;

import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads forms that take a file, up to a size, and refuses those that did not start on a page of ours. */
@Provider
@Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
public class UploadReader implements MessageBodyReader<Upload> {
    private static final byte[] NOTHING = {};

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
        var bytes = FormReader.read(body, Upload.MOST_BYTES, "platform.file-too-large");
        var upload = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(media)
                ? parse(String.valueOf(headers.getFirst("Content-Type")), bytes)
                : new Upload(Form.parse(new String(bytes, StandardCharsets.UTF_8)), "", NOTHING);
        forgery.check(upload.form());
        return upload;
    }

    /** Fields are texts in UTF-8; the last part with a file name is the file. */
    static Upload parse(String media, byte[] bytes) {
        var fields = new LinkedHashMap<String, List<String>>();
        var upload = new Upload(new Form(fields), "", NOTHING);
        try {
            var parts = new MimeMultipart(new ByteArrayDataSource(bytes, media));
            for (int i = 0; i < parts.getCount(); i++) {
                var disposition = disposition(parts.getBodyPart(i));
                var content = content(parts.getBodyPart(i));
                var file = disposition.get("filename");
                if (file != null) upload = new Upload(upload.form(), file, content);
                else
                    fields.computeIfAbsent(disposition.getOrDefault("name", ""), ignored -> new ArrayList<>())
                            .add(new String(content, StandardCharsets.UTF_8));
            }
        } catch (MessagingException | IOException e) {
            throw Refusal.because("platform.not-understood").status(400);
        }
        return upload;
    }

    private static Map<String, String> disposition(BodyPart part) throws MessagingException {
        var found = new LinkedHashMap<String, String>();
        var header = part.getHeader("Content-Disposition");
        if (header == null || header.length == 0) return found;
        var parameters = new ContentDisposition(header[0]).getParameterList();
        if (parameters == null) return found;
        for (var name : List.of("name", "filename")) {
            var value = parameters.get(name);
            // Browsers write names in UTF-8; headers of mail are read sign by sign.
            if (value != null)
                found.put(name, new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
        return found;
    }

    private static byte[] content(BodyPart part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
