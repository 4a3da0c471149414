package rostrum.budget;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** What a browser makes of all that it heard of one log, by the published rule. */
public final class Fold {
    private final Map<Long, String> posts = new TreeMap<>();
    private final Map<String, String> kept = new TreeMap<>();
    private long last;
    private String epoch = "";
    private boolean gap;

    /** Only what is about the log of this name. */
    public void hear(String name, String frame) {
        try (var reader = Json.createReader(new StringReader(frame))) {
            var heard = reader.readObject();
            if (heard.getString("t").equals("welcome")) begins(name, heard);
            if (!heard.getString("l", "").equals(name)) return;
            if (heard.getString("t").equals("events"))
                heard.getJsonArray("ev").getValuesAs(JsonObject.class).forEach(this::take);
            if (heard.getString("t").equals("snapshot")) begin(heard);
        }
    }

    private void begins(String name, JsonObject welcome) {
        for (var log : welcome.getJsonArray("logs").getValuesAs(JsonObject.class))
            if (log.getString("l").equals(name)) epoch = log.getString("e");
    }

    private void begin(JsonObject snapshot) {
        posts.clear();
        kept.clear();
        gap = false;
        epoch = snapshot.getString("e");
        snapshot.getJsonObject("state")
                .getJsonArray("ev")
                .getValuesAs(JsonObject.class)
                .forEach(this::apply);
        last = snapshot.getJsonNumber("s").longValue();
    }

    private void take(JsonObject event) {
        var number = event.getJsonNumber("s").longValue();
        if (number > last + 1) gap = true;
        if (gap || number <= last) return;
        last = number;
        apply(event);
    }

    private void apply(JsonObject event) {
        var number = event.getJsonNumber("s").longValue();
        var detail = event.getJsonObject("d");
        var of = Long.parseLong(detail.getString("of", "0"));
        switch (event.getString("k")) {
            case "post.published" -> posts.put(number, detail.getString("words"));
            case "post.redacted" -> posts.remove(of);
            case "post.revised" -> posts.computeIfPresent(of, (known, words) -> detail.getString("words"));
            case "statement.opened" -> kept.put("statement " + detail.getString("id"), number + " " + detail);
            case "statement.closed" -> {
                kept.remove("statement " + detail.getString("id", ""));
                kept.values().removeIf(told -> told.startsWith(of + " "));
            }
            case "poll.opened" -> kept.put("poll " + detail.getString("id"), detail.toString());
            case "poll.closed" -> kept.remove("poll " + detail.getString("id"));
            case "post.waiting" -> kept.put("post " + detail.getString("id"), "waiting");
            case "post.decided", "appeal.decided" ->
                kept.put("post " + detail.getString("id"), detail.getString("state"));
            case "case.opened" -> kept.put("case " + detail.getString("id"), "free");
            case "case.claimed" -> kept.put("case " + detail.getString("id"), detail.getString("by"));
            case "case.closed" -> kept.remove("case " + detail.getString("id"));
            default -> kept.put(event.getString("k"), detail.toString());
        }
    }

    public String epoch() {
        return epoch;
    }

    public long last() {
        return last;
    }

    /** A server that keeps its word never makes one. */
    public boolean sawGap() {
        return gap;
    }

    /** By number. */
    public Map<Long, String> posts() {
        return posts;
    }

    /** Everything else that holds now. */
    public Map<String, String> kept() {
        return kept;
    }

    /** All of it, to be compared. */
    public String state() {
        return last + " " + posts + " " + kept;
    }
}
