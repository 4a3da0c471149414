package rostrum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the house keeps its own files: the embedded database, the server's key, the first passwords. */
@ApplicationScoped
public class DataDirectory {
    @Inject
    @ConfigProperty(name = "data.dir")
    String directory;

    public Path resolve(String name) throws IOException {
        var path = Path.of(directory).toAbsolutePath().normalize();
        return Files.exists(path) ? path.resolve(name) : make(path).resolve(name);
    }

    /** A directory of its own that nobody else can look into. */
    Path make(Path directory) throws IOException {
        return Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Writes a file that only its owner can read, whole or not at all. */
    public Path writePrivately(String name, byte[] content) throws IOException {
        var file = resolve(name);
        var draft = Files.createTempFile(
                file.getParent(),
                name,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, content);
        return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
