package rostrum.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product itself, started for one rehearsal with data of its own, and stopped by its process id. */
public record Product(Process process, URI address, Path staff) implements AutoCloseable {
    private static final Duration BUILD_AND_START = Duration.ofMinutes(10);

    public static Product start(Path home, Path out) throws IOException {
        return start(home, out, Map.of());
    }

    public static Product start(Path home, Path out, Map<String, String> environment) throws IOException {
        clear(out.resolve("data"));
        return startAgain(home, out, environment);
    }

    /** With the data that are there, and more in its environment. */
    public static Product startAgain(Path home, Path out, Map<String, String> environment) throws IOException {
        var data = out.resolve("data");
        var port = freePort();
        var log = Files.createDirectories(out).resolve("server.log");
        var start = new ProcessBuilder(
                        home.resolve("mvnw").toString(),
                        "-B",
                        "-Dhttp.port=" + port,
                        "-Ddb.port=" + freePort(),
                        "-Ddata.dir=" + data,
                        "-Ddemonstration=false")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        start.environment().putAll(environment);
        var process = start.start();
        var product = new Product(process, URI.create("http://localhost:" + port), data.resolve("first-passwords.txt"));
        Console.say("starting the product on " + product.address + ", process " + process.pid() + ", log " + log);
        product.awaitReady(log);
        return product;
    }

    private void awaitReady(Path log) {
        if (Pause.until(() -> !process.isAlive() || isReady(), BUILD_AND_START) && process.isAlive()) return;
        close();
        throw new Mishap("The product did not start. See " + log);
    }

    private boolean isReady() {
        if (!Files.exists(staff)) return false;
        try {
            var front = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return Web.isFromTheHouse(HttpClient.newHttpClient().send(front, BodyHandlers.discarding()));
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw Mishap.interrupted();
        }
    }

    @Override
    public void close() {
        var server = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        server.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroy);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void clear(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
