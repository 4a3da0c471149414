package rostrum.staff.organisation;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small issuer that really answers over the network, and that can be made to misbehave. */
public final class Issuer implements AutoCloseable {
    final List<String> asked = new ArrayList<>();
    final Map<String, String> says = new LinkedHashMap<>();
    Signer signer = Signer.rsa("one");
    String token = "";
    int status = 200;

    /** Who is signed in there, since when, and which question is answered. */
    public String subject = "heron";

    public Optional<Instant> shownAt = Optional.empty();
    public String nonce = "";

    private final HttpServer server;
    private final Signer published = signer;

    public Issuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        says.put("issuer", address());
        says.put("authorization_endpoint", address() + "/way");
        says.put("token_endpoint", address() + "/token");
        says.put("jwks_uri", address() + "/keys");
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext(
                "/keys",
                exchange -> answer(
                        exchange,
                        200,
                        new JWKSet(published.key()).toPublicJWKSet().toString()));
        server.createContext("/token", this::giveToken);
        server.createContext("/moved", exchange -> answer(exchange, 200, metadata()));
        server.start();
    }

    /** The house asks this one from now on, until it closes. */
    public void vouches(Organisation organisation) {
        organisation.ask(Optional.of(settings(true)));
    }

    /** And passwords and passkeys open nothing. */
    public void vouchesAlone(Organisation organisation) {
        organisation.ask(Optional.of(settings(false)));
    }

    public void vouchesNoMore(Organisation organisation) {
        organisation.ask(Optional.empty());
        close();
    }

    /** How the house knows who is signed in there. */
    public String known() {
        return address() + " " + subject;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Settings settings(boolean local) {
        var back = URI.create("http://localhost:9080/back");
        return new Settings(URI.create(address()), "rostrum", "a secret of this test", back, local);
    }

    void moves(String path) {
        server.removeContext(path);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", address() + "/moved");
            answer(exchange, 302, "");
        });
    }

    private String metadata() {
        var fields = new ArrayList<String>();
        says.forEach((name, value) -> fields.add("\"%s\":\"%s\"".formatted(name, value)));
        fields.add("\"subject_types_supported\":[\"public\"]");
        return "{" + String.join(",", fields) + "}";
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        token = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(subject)
                .audience("rostrum")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce);
        shownAt.ifPresent(shown -> claims.claim("auth_time", shown.getEpochSecond()));
        var body = status == 200
                ? "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
                        .formatted(signer.sign(claims.build()).serialize())
                : "{\"error\":\"invalid_grant\",\"error_description\":\"the code was heron-secret\"}";
        answer(exchange, status, body);
    }

    private void answer(HttpExchange exchange, int code, String body) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
