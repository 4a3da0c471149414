package rostrum.platform;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Style, scripts and the mark: each under an address that names its content, so that a browser fetches it once. */
@Path("/assets/{hash}/{name}")
public class Assets {
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");
    /** It lies here, and works at the doors of a survey. */
    private static final String WORKER = "worker.js";

    /** Scripts that a page needs at the same time travel as one: on a thin line a request costs more than its bytes. */
    private static final Map<String, List<String>> TOGETHER =
            Map.of("room.js", List.of("room.js", "parts.js", "round.js"));

    private static final Pattern NAME = Pattern.compile("[a-z-]+\\.(css|js|svg)");
    private static final Pattern TAKEN = Pattern.compile("from '\\./([a-z-]+\\.js)'");
    private static final Map<String, Optional<Asset>> READ = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent")
    private record Asset(byte[] content, String hash) {}

    public static String address(String name) {
        return "/assets/" + read(name).map(Asset::hash).orElse("missing") + "/" + name;
    }

    @GET
    public Response get(@PathParam("hash") String hash, @PathParam("name") String name) {
        var asset = read(name).orElseThrow(Refusal::notFound);
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        var life = asset.hash.equals(hash) ? "public, max-age=31536000, immutable" : "no-cache";
        return Response.ok(asset.content)
                .type(type)
                .header("Cache-Control", life)
                .header("Service-Worker-Allowed", name.equals(WORKER) ? "/consultations/" : null)
                .build();
    }

    private static Optional<Asset> read(String name) {
        if (!NAME.matcher(name).matches()) return Optional.empty();
        var known = READ.get(name);
        if (known != null) return known;
        var loaded = load(name);
        READ.put(name, loaded);
        return loaded;
    }

    private static Optional<Asset> load(String name) {
        var content = new ByteArrayOutputStream();
        for (var part : TOGETHER.getOrDefault(name, List.of(name))) {
            try (var in = Assets.class.getResourceAsStream("/assets/" + part)) {
                if (in == null) return Optional.empty();
                in.transferTo(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        var bytes = name.endsWith(".js") ? addressed(content.toByteArray()) : content.toByteArray();
        return Optional.of(new Asset(bytes, Digest.sha256(bytes).substring(0, 12)));
    }

    /** What a script takes from another one it takes from that one's own address. */
    private static byte[] addressed(byte[] script) {
        var text = new String(script, StandardCharsets.UTF_8);
        return TAKEN.matcher(text)
                .replaceAll(taken -> "from '" + address(taken.group(1)) + "'")
                .getBytes(StandardCharsets.UTF_8);
    }
}
