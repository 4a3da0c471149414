package rostrum.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/** Writes a page as HTML in the reader's language. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Page> {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageWriter.class.getClassLoader());

    @Inject
    Frame frame;

    @Inject
    Cookies cookies;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var html = new Utf8ByteOutput();
        TEMPLATES.render(page.template(), Map.of("page", page, "frame", frame), html);
        headers.putSingle("Content-Type", "text/html; charset=utf-8");
        headers.putSingle("Content-Language", frame.language().tag());
        cookies.headers().forEach(cookie -> headers.add("Set-Cookie", cookie));
        cookies.headers().clear();
        html.writeTo(out);
    }
}
