package rostrum.platform.live;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * What a browser may say on its line.
 *
 * @param type hello, resume, ack or ping
 * @param places where it stands, in the logs that it names
 */
record Upward(String type, List<Place> places) {
    private static final int MOST_LOGS = 8;

    static Optional<Upward> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return Optional.of(of(reader.readObject()));
        } catch (RuntimeException e) {
            // The reader of JSON throws a plain one where brackets are nested too deep.
            return Optional.empty();
        }
    }

    private static Upward of(JsonObject frame) {
        var type = frame.getString("t");
        return switch (type) {
            case "hello" -> hello(frame);
            case "resume" -> new Upward(type, List.of(place(frame)));
            case "ack", "ping" -> new Upward(type, List.of());
            default -> throw new JsonException("Unknown frame");
        };
    }

    private static Upward hello(JsonObject frame) {
        if (frame.getJsonNumber("v").longValueExact() != 1) throw new JsonException("Only version 1 is spoken here");
        var logs = frame.getJsonArray("logs").getValuesAs(JsonObject.class);
        if (logs.isEmpty() || logs.size() > MOST_LOGS) throw new JsonException("Some logs");
        var places = logs.stream().map(Upward::place).toList();
        if (places.stream().map(Place::name).distinct().count() < places.size()) throw new JsonException("Each once");
        return new Upward("hello", places);
    }

    private static Place place(JsonObject log) {
        return new Place(log.getString("l"), log.getString("e", ""), number(log));
    }

    /** A place is a whole number; what is left out or below zero is the beginning. */
    private static long number(JsonObject log) {
        return log.containsKey("after") ? Math.max(0, log.getJsonNumber("after").longValueExact()) : 0;
    }
}
