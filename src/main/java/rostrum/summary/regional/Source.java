package rostrum.summary.regional;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning more than once. */
public interface Source {
    /** As its sender called it. */
    String name();

    InputStream open() throws IOException;

    static Source of(String name, byte[] content) {
        return of(name, () -> new ByteArrayInputStream(content));
    }

    static Source of(String name, Opening opening) {
        return new Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return opening.open();
            }
        };
    }

    /** Where its content is had. */
    interface Opening {
        InputStream open() throws IOException;
    }
}
