package rostrum.bench;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A room as its log tells it to somebody who was never there: the measure for what listeners should have heard. */
public record Room(String id, Browser witness) {

    /** The number of the newest event. */
    long head() {
        return page(Long.MAX_VALUE / 2).getJsonNumber("head").longValue();
    }

    /** Statements that were opened here: their id by their words. */
    public Map<String, String> statements() {
        var statements = new HashMap<String, String>();
        for (var event : events())
            if (event.getString("k").equals("statement.opened")) {
                var detail = event.getJsonObject("d");
                statements.put(Script.key(detail.getString("words")), detail.getString("id"));
            }
        return statements;
    }

    /** By whoever looks at it here. */
    public void vote(String statement, Vote vote) {
        witness.send("/rooms/%s/statements/%s/votes".formatted(id, statement), "vote", vote.code())
                .expect(303, "a vote");
    }

    private List<JsonObject> events() {
        var events = new ArrayList<JsonObject>();
        while (true) {
            var after = events.isEmpty()
                    ? 0
                    : events.get(events.size() - 1).getJsonNumber("s").longValue();
            var more = page(after).getJsonArray("events").getValuesAs(JsonObject.class);
            if (more.isEmpty()) return events;
            events.addAll(more);
        }
    }

    private JsonObject page(long after) {
        return witness.read("/rooms/" + id + "/events?after=" + after);
    }
}
