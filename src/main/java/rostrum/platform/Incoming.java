package rostrum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where large files lie while somebody looks at them. What a crash left there goes with the next start. */
@ApplicationScoped
class Incoming {
    @Inject
    DataDirectory directory;

    Path place() throws IOException {
        return directory.make(directory.resolve("incoming"));
    }

    void tidy(@Observes Startup startup) throws IOException {
        try (var left = Files.list(place())) {
            for (var file : left.toList()) Files.delete(file);
        }
    }
}
