package rostrum.summary.regional;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning more than once. */
public interface Source {
    InputStream open() throws IOException;

    static Source of(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }
}
