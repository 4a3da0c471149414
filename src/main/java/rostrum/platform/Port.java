package rostrum.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the house is found. If somebody else is there already, it does not open: it would stand without a door. */
@ApplicationScoped
public class Port {
    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTEN = "0A";

    @Inject
    Console console;

    @Inject
    @ConfigProperty(name = "http.host")
    String host;

    @Inject
    @ConfigProperty(name = "http.port")
    int port;

    /** Before the database and all else, so that nothing has to be stopped. */
    void check(@Observes @Priority(0) Startup startup) {
        if (isFree() || isOurs()) return;
        console.say("""
                Port %1$d is in use by another program, so Rostrum does not start.
                Stop that program, or give Rostrum another port: ./mvnw -Dhttp.port=%2$d""".formatted(port, port + 1));
        Runtime.getRuntime().halt(1);
    }

    private boolean isFree() {
        try (var trial = new ServerSocket(port, 1, host.equals("*") ? null : InetAddress.getByName(host))) {
            return trial.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** The server opens its port after the application, except where that is put into a running one. */
    private boolean isOurs() {
        try (var tables = Stream.of("tcp", "tcp6");
                var open = Files.list(Path.of("/proc/self/fd"))) {
            var listening = tables.flatMap(this::listening).collect(Collectors.toSet());
            return open.anyMatch(file -> listening.contains(target(file)));
        } catch (IOException | UncheckedIOException e) {
            // Only Linux tells; elsewhere the server's own words have to do.
            return true;
        }
    }

    /** The sockets that wait for callers on our port, as Linux names them. */
    private Stream<String> listening(String table) {
        var local = ":%04X".formatted(port);
        try (var lines = Files.lines(Path.of("/proc/self/net", table))) {
            return lines
                    .map(line -> line.strip().split("\\s+"))
                    .filter(field -> field.length > INODE && field[LOCAL].endsWith(local))
                    .filter(field -> field[STATE].equals(LISTEN))
                    .map(field -> "socket:[" + field[INODE] + "]")
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            // Closed meanwhile.
            return "";
        }
    }
}
