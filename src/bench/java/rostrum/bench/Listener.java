package rostrum.bench;

import jakarta.json.JsonObject;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A room page left open: hears the log as the protocol {@code room.v1} says, and comes back after every drop. */
public final class Listener implements WebSocket.Listener {
    /** As long as a page of ours waits for it. */
    private static final Duration GREETING = Duration.ofSeconds(15);

    private static final int NOT_FOR_YOU = 4003;
    private static final int MOST_REFUSALS = 3;
    private static final Set<Integer> FINAL = Set.of(4000, 4001, NOT_FOR_YOU, 4009);

    private final Browser browser;
    private final String room;
    private final ScheduledExecutorService clock;
    private final Cursor cursor;
    private final StringBuilder frame = new StringBuilder();
    private volatile @Nullable WebSocket socket;
    private volatile boolean over;
    private volatile boolean welcome;
    private volatile int refused;
    private volatile long heardAt = System.nanoTime();
    private long heartbeat = 25;
    private long spread = 10;
    private long behindAt = -1;
    private String epoch;

    /** @param page the room as JSON: from its number on everything is heard */
    public Listener(Browser browser, JsonObject page, ScheduledExecutorService clock) {
        this.browser = browser;
        this.room = page.getJsonObject("room").getString("id");
        this.cursor = new Cursor(page.getJsonNumber("head").longValue());
        this.epoch = page.getString("epoch");
        this.clock = clock;
    }

    /** A ticket by form, then the socket with the ticket as a subprotocol. */
    public void connect() {
        if (over) return;
        try {
            var ticket = browser.sendForJson("/rooms/" + room + "/tickets").getString("ticket");
            heardAt = System.nanoTime();
            browser.web()
                    .client()
                    .newWebSocketBuilder()
                    .subprotocols("room.v1.json", "ticket." + ticket)
                    .header("Cookie", browser.cookieHeader())
                    .header("Origin", browser.web().origin())
                    .connectTimeout(Duration.ofSeconds(20))
                    .buildAsync(browser.web().socket("/live/rooms/" + room), this)
                    .whenComplete((opened, problem) -> {
                        if (problem != null) comeBack("socket not opened: " + problem.getMessage());
                    });
        } catch (Mishap e) {
            comeBack(String.valueOf(e.getMessage()));
        }
    }

    private void comeBack(String why) {
        if (over) return;
        Trouble.note("listening: " + why);
        socket = null;
        var jitter = ThreadLocalRandom.current().nextLong(Math.max(1, spread * 1000));
        clock.schedule(this::connect, jitter, TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        welcome = false;
        heardAt = System.nanoTime();
        frame.setLength(0);
        behindAt = -1;
        var logs = Json.MAKE
                .createArrayBuilder()
                .add(Json.MAKE
                        .createObjectBuilder()
                        .add("l", log())
                        .add("e", epoch)
                        .add("after", cursor.last()));
        var hello =
                Json.MAKE.createObjectBuilder().add("t", "hello").add("v", 1).add("logs", logs);
        opened.sendText(hello.add("lang", "en").build().toString(), true);
        opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        frame.append(text);
        if (last) {
            var whole = frame.toString();
            frame.setLength(0);
            heardAt = System.nanoTime();
            hear(from, Json.object(whole));
        }
        from.request(1);
        return null;
    }

    private void hear(WebSocket from, JsonObject frame) {
        switch (frame.getString("t")) {
            case "welcome" -> welcome(frame);
            case "events" -> events(from, frame);
            case "snapshot" -> cursor.jump(frame.getJsonNumber("s").longValue());
            case "heartbeat" -> heartbeat(from, frame);
            case "error" -> Trouble.note("the socket says " + frame.getString("code", ""));
            default -> {}
        }
    }

    private void welcome(JsonObject frame) {
        welcome = true;
        refused = 0;
        heartbeat = frame.getInt("heartbeat", 25);
        spread = frame.getInt("spread", 10);
        for (var log : frame.getJsonArray("logs").getValuesAs(JsonObject.class))
            if (log.getString("l").equals(log())) epoch = log.getString("e", epoch);
    }

    private void events(WebSocket from, JsonObject frame) {
        for (var event : frame.getJsonArray("ev").getValuesAs(JsonObject.class)) {
            if (cursor.hear(event.getJsonNumber("s").longValue())) continue;
            resume(from);
            return;
        }
    }

    /** Behind at one heartbeat may be on its way; behind at the same number at the next one is a lost tail. */
    private void heartbeat(WebSocket from, JsonObject frame) {
        var heads = frame.getJsonObject("heads");
        var head = heads.containsKey(log()) ? heads.getJsonNumber(log()).longValue() : 0;
        var last = cursor.last();
        if (head > last && behindAt == last) resume(from);
        behindAt = head > last ? last : -1;
    }

    private void resume(WebSocket from) {
        var resume = Json.MAKE.createObjectBuilder().add("t", "resume").add("l", log());
        from.sendText(resume.add("after", cursor.last()).build().toString(), true);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        if (code == NOT_FOR_YOU && !welcome && refused < MOST_REFUSALS) {
            refused++;
            comeBack("a ticket was used up by a line that broke");
        } else if (FINAL.contains(code)) Trouble.note("the socket closed for good with " + code);
        else comeBack("closed with " + code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable problem) {
        comeBack("dropped: " + problem.getMessage());
    }

    /** A link that says nothing for three heartbeats, or does not greet, is dead, whatever the device thinks. */
    public void checkPulse() {
        var open = socket;
        var patience = welcome ? Duration.ofSeconds(3 * heartbeat) : GREETING;
        if (open == null || System.nanoTime() - heardAt < patience.toNanos()) return;
        open.abort();
        comeBack(welcome ? "silent for three heartbeats" : "not greeted");
    }

    public void leave() {
        over = true;
        var open = socket;
        if (open != null) open.abort();
    }

    public Cursor cursor() {
        return cursor;
    }

    private String log() {
        return "room:" + room;
    }
}
