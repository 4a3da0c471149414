package rostrum.staff.organisation;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small issuer that really answers over the network, and that can be made to misbehave. */
public final class Issuer implements AutoCloseable {
    /** To draw its key takes longer than all that is asked of it. */
    private static final Signer OWN = Signer.rsa("one");

    static final String DISCOVERY = "/.well-known/openid-configuration";

    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    final Map<String, String> says = new LinkedHashMap<>();
    volatile Signer signer = OWN;
    volatile String token = "";
    volatile int status = 200;
    volatile String moved = "";

    /** Who is signed in there, since when, and which question is answered. */
    public volatile String subject = "heron";

    public volatile Optional<Instant> shownAt = Optional.empty();
    public volatile String nonce = "";

    private final ServerSocket door;

    public Issuer() throws IOException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        says.put("issuer", address());
        says.put("authorization_endpoint", address() + "/way");
        says.put("token_endpoint", address() + "/token");
        says.put("jwks_uri", address() + "/keys");
        var thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    /** The house asks this one from now on, until it closes. */
    public void vouches(Organisation organisation) {
        organisation.ask(Optional.of(settings(true)));
    }

    /** And passwords and passkeys open nothing. */
    public void vouchesAlone(Organisation organisation) {
        organisation.ask(Optional.of(settings(false)));
    }

    public void vouchesNoMore(Organisation organisation) throws IOException {
        organisation.ask(Optional.empty());
        close();
    }

    /** How the house knows who is signed in there. */
    public String known() {
        return address() + " " + subject;
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    Settings settings(boolean local) {
        var back = URI.create("http://localhost:9080/back");
        return new Settings(URI.create(address()), "rostrum", "a secret of this test", back, local);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                answer(caller);
            } catch (IOException hungUp) {
                continue;
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        var head = head(caller);
        var path = head.split(" ", 3)[1];
        asked.add(path);
        var code = path.equals(moved) ? 302 : path.equals("/token") ? status : 200;
        var body = code == 302
                ? ""
                : switch (path) {
                    case "/keys" -> new JWKSet(OWN.key()).toPublicJWKSet().toString();
                    case "/token" -> token(caller, head);
                    default -> metadata();
                };
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var answer = "HTTP/1.1 " + code + " -\r\nConnection: close\r\nContent-Type: application/json\r\nLocation: "
                + address() + "/moved\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().write(bytes);
        caller.getOutputStream().flush();
    }

    private static String head(Socket caller) throws IOException {
        var head = new ByteArrayOutputStream();
        var in = caller.getInputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            if (b == '\n' && head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) break;
        }
        if (head.size() == 0) throw new IOException("nobody spoke");
        return head.toString(StandardCharsets.US_ASCII);
    }

    private String metadata() {
        var fields = new ArrayList<String>();
        says.forEach((name, value) -> fields.add("\"%s\":\"%s\"".formatted(name, value)));
        fields.add("\"subject_types_supported\":[\"public\"]");
        return "{" + String.join(",", fields) + "}";
    }

    private String token(Socket caller, String head) throws IOException {
        var length = Integer.parseInt(head.replaceFirst("(?is).*content-length: *(\\d+).*", "$1"));
        token = new String(caller.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
        return status == 200
                ? "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
                        .formatted(signer.sign(claims()).serialize())
                : "{\"error\":\"invalid_grant\",\"error_description\":\"the code was heron-secret\"}";
    }

    private JWTClaimsSet claims() {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(subject)
                .audience("rostrum")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce);
        shownAt.ifPresent(shown -> claims.claim("auth_time", shown.getEpochSecond()));
        return claims.build();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
