package rostrum.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real Keycloak with a realm of its own, as {@code ./mvnw verify -Pkeycloak} unpacks it; it runs as long as its journey. */
final class Keycloak implements AutoCloseable {
    static final String PASSWORD = "a password of this realm";

    private static final Path HOME = Path.of("target/keycloak/keycloak-" + System.getProperty("keycloak.version"));
    private static final Path SECRET = Path.of("target/keycloak/client-secret");
    private static final Path LOG = Path.of("target/keycloak/keycloak.log");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** By number: for a browser that is another site than the house, as it is in life. */
    static final String ADDRESS = "http://127.0.0.1:" + System.getProperty("test.keycloak.port");

    private final Process process;

    private Keycloak(Process process) {
        this.process = process;
    }

    static Keycloak start() throws IOException, InterruptedException {
        var realm = HOME.resolve("data/import/realm.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(realm, realm());
        var command = new ProcessBuilder(
                HOME.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + System.getProperty("test.keycloak.port"),
                "--import-realm");
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx400m");
        var keycloak = new Keycloak(
                command.redirectErrorStream(true).redirectOutput(LOG.toFile()).start());
        try {
            keycloak.await();
        } catch (IOException | RuntimeException e) {
            keycloak.close();
            throw e;
        }
        return keycloak;
    }

    private static String realm() throws IOException {
        return Files.readString(Path.of("src/test/resources/keycloak/realm.json"))
                .replace("{secret}", Files.readString(SECRET).strip())
                .replace("{house}", Somebody.HOUSE)
                .replace("{password}", PASSWORD);
    }

    private void await() throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(ADDRESS + "/realms/rostrum/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (process.waitFor(500, TimeUnit.MILLISECONDS)) break;
            if (answers(asked)) return;
        }
        throw new IllegalStateException("Keycloak did not come: see " + LOG);
    }

    private static boolean answers(HttpRequest asked) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(asked, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Its script passes the signal on to the server. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
