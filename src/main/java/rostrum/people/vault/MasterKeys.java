package rostrum.people.vault;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import rostrum.platform.DataDirectory;
import rostrum.platform.Envelope;

/**
 * The key that wraps now, and the one before it while records are wrapped anew. They come from the environment, from files
 * that are named there, or from the data directory, where the first one is made.
 */
@ApplicationScoped
public class MasterKeys {
    private static final String FILE = "vault.key";
    private static final String OLD = "vault.key.old";

    @Inject
    DataDirectory data;

    @Inject
    @ConfigProperty(name = "vault.key")
    Optional<String> given;

    @Inject
    @ConfigProperty(name = "vault.key.old")
    Optional<String> givenOld;

    @Inject
    @ConfigProperty(name = "vault.key.file")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "vault.key.old.file")
    Optional<String> oldFile;

    private @Nullable MasterKey current;
    private Optional<MasterKey> old = Optional.empty();

    @PostConstruct
    void open() {
        try {
            current = given.isPresent() ? decoded(given.get()) : read(file.isPresent() ? Path.of(file.get()) : own());
            old = givenOld.isPresent() ? Optional.of(decoded(givenOld.get())) : readOld();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MasterKey current() {
        if (current == null) throw new IllegalStateException("The vault has no key");
        return current;
    }

    Optional<MasterKey> named(String name) {
        return Stream.concat(Stream.of(current()), old.stream())
                .filter(key -> key.name().equals(name))
                .findFirst();
    }

    private Path own() throws IOException {
        var own = data.resolve(FILE);
        return Files.exists(own) ? own : data.writePrivately(FILE, Envelope.freshKey());
    }

    private Optional<MasterKey> readOld() throws IOException {
        var path = oldFile.isPresent() ? Path.of(oldFile.get()) : data.resolve(OLD);
        return Files.exists(path) ? Optional.of(read(path)) : Optional.empty();
    }

    private static MasterKey read(Path path) throws IOException {
        return new MasterKey(Files.readAllBytes(path));
    }

    private static MasterKey decoded(String base64) {
        return new MasterKey(Base64.getDecoder().decode(base64.strip()));
    }
}
