package rostrum.bench.house;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rostrum.bench.Console;
import rostrum.bench.Mishap;
import rostrum.bench.Pause;

/** One of several servers over one database, each with its own port and data directory, from the classes of this checkout. */
public final class Node implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);

    private final Path server;
    private final Path home;
    private final String name;
    private final int port;
    private final Map<String, String> environment = new HashMap<>();
    private volatile @Nullable Process process;
    private volatile boolean over;

    private Node(Path home, Path out, String name, int port) {
        this.home = home;
        this.name = name;
        this.port = port;
        this.server = out.resolve(name).resolve("usr/servers/rostrum");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            over = true;
            close();
        }));
    }

    /** @param variables as the operating manual names them */
    public static Node prepared(Path home, Path out, String name, int port, Map<String, String> variables)
            throws IOException {
        var node = new Node(home, out, name, port);
        copy(home.resolve("target/liberty/wlp/usr"), out.resolve(name).resolve("usr"));
        var lines = new StringBuilder("http.port=" + port + "\n");
        variables.forEach(
                (key, value) -> lines.append(key).append('=').append(value).append('\n'));
        lines.append("data.dir=").append(out.resolve(name).resolve("data")).append('\n');
        Files.writeString(node.server.resolve("bootstrap.properties"), lines.toString());
        return node;
    }

    /** The configuration and where the application lies, as the build left them; logs and such are not taken along. */
    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Node::isConfiguration).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isConfiguration(Path file) {
        return !file.toString().matches(".*/(workarea|logs|tranlog|rostrum-test-\\d)(/.*)?");
    }

    /** Its keys and the passwords of the database, for the next node of the same house. */
    public void shareKeys(Node with) throws IOException {
        var theirs = Files.createDirectories(with.data());
        for (var file : new String[] {"pgpass", "server.key", "vault.key", "first-passwords.txt"})
            if (Files.exists(data().resolve(file)))
                Files.copy(
                        data().resolve(file),
                        theirs.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
    }

    public Path data() {
        return server.resolve("../../../data").normalize();
    }

    public int port() {
        return port;
    }

    /** More in its environment from the next start on. */
    public Node with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public void start() throws IOException {
        var start = new ProcessBuilder(
                        home.resolve("target/liberty/wlp/bin/server").toString(), "run", "rostrum")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        server.resolve("../../../console.log").normalize().toFile()));
        start.environment()
                .put("WLP_USER_DIR", server.resolve("../..").normalize().toString());
        start.environment().putAll(environment);
        process = start.start();
        // Somebody may start it again while the program is already ending.
        if (over) close();
    }

    public void awaitReady() {
        if (!Pause.until(this::isReady, START)) throw new Mishap(name + " did not start");
        Console.say(name + " is ready on port " + port);
    }

    public boolean isReady() {
        return status("/") == 200;
    }

    /** What it answers by itself to a passer-by; 0 for nothing. */
    public int status(String path) {
        return answer(path, "").status();
    }

    /**
     * An answer of this very node.
     *
     * @param status 0 for none, or one that is not of the house
     * @param retryAfter in seconds, or empty
     */
    public record Said(int status, String retryAfter) {}

    /** @param cookies of whoever asks */
    public Said answer(String path, String cookies) {
        try {
            var asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            asked.setConnectTimeout(2_000);
            asked.setReadTimeout(15_000);
            if (!cookies.isEmpty()) asked.setRequestProperty("Cookie", cookies);
            var ours = asked.getHeaderField("Content-Security-Policy") != null || asked.getResponseCode() == 503;
            var after = asked.getHeaderField("Retry-After");
            return new Said(ours ? asked.getResponseCode() : 0, after == null ? "" : after);
        } catch (IOException e) {
            return new Said(0, "");
        }
    }

    /** The server itself, not the script that started it. */
    public long pid() {
        return Kernel.listener(port);
    }

    /** As a machine dies. */
    public void kill() {
        ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
        await();
    }

    /** As an operator stops it. */
    public void stop() {
        ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroy);
        await();
    }

    private void await() {
        var running = process;
        if (running == null) return;
        try {
            if (!running.waitFor(60, TimeUnit.SECONDS)) running.destroyForcibly();
        } catch (InterruptedException e) {
            throw Mishap.interrupted();
        }
    }

    @Override
    public void close() {
        var running = process;
        if (running == null || !running.isAlive()) return;
        running.descendants().forEach(ProcessHandle::destroy);
        running.destroy();
        await();
    }
}
