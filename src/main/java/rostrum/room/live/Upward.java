package rostrum.room.live;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;

/**
 * What a browser may say on its line.
 *
 * @param type hello, resume, ack or ping
 */
record Upward(String type, String log, String epoch, long after) {
    static Optional<Upward> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return Optional.of(of(reader.readObject()));
        } catch (JsonException | ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Upward of(JsonObject frame) {
        var type = frame.getString("t");
        if (!type.equals("hello")) return new Upward(type, frame.getString("l", ""), "", number(frame, "after"));
        if (frame.getInt("v") != 1) throw new JsonException("Only version 1 is spoken here");
        var log = frame.getJsonArray("logs").getJsonObject(0);
        return new Upward(type, log.getString("l"), log.getString("e", ""), number(log, "after"));
    }

    private static long number(JsonObject of, String name) {
        return of.containsKey(name) ? Math.max(0, of.getJsonNumber(name).longValue()) : 0;
    }
}
