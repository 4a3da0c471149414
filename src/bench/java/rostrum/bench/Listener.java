package rostrum.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A room page left open: hears the log as the protocol {@code room.v1} says, and comes back after every drop. */
public final class Listener {
    /** As long as a page of ours waits for it. */
    private static final Duration GREETING = Duration.ofSeconds(15);

    private static final int NOT_FOR_YOU = 4003;
    private static final int MOST_REFUSALS = 3;
    private static final Set<Integer> FINAL = Set.of(4000, 4001, NOT_FOR_YOU, 4009);

    private final Browser browser;
    private final String room;
    private final ScheduledExecutorService clock;
    private final Cursor cursor;
    private final AtomicReference<@Nullable RawLine> line = new AtomicReference<>();
    private volatile boolean over;
    private volatile boolean welcome;
    private volatile int refused;
    private volatile long heardAt = System.nanoTime();
    private volatile long heartbeat = 25;
    private volatile long spread = 10;
    private volatile long behindAt = -1;
    private volatile String epoch;

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
            var opened = RawLine.of(browser.web().address("/"), room, ticket);
            heardAt = System.nanoTime();
            welcome = false;
            line.set(opened);
            Crowd.thread(() -> follow(opened)).start();
        } catch (Mishap | IOException e) {
            comeBack(String.valueOf(e.getMessage()));
        }
    }

    private void follow(RawLine opened) {
        try {
            greet(opened);
            ends(opened, opened.hearAll(text -> hear(opened, Json.object(text))));
        } catch (IOException | UncheckedIOException e) {
            drop(opened, "dropped: " + e.getMessage());
        }
    }

    private void greet(RawLine opened) throws IOException {
        if (!opened.isOpen()) throw new IOException("not let in");
        behindAt = -1;
        opened.say(RawLine.hello(room, epoch, cursor.last()));
    }

    private void ends(RawLine opened, int code) {
        if (code == NOT_FOR_YOU && !welcome && refused < MOST_REFUSALS) {
            refused++;
            drop(opened, "a ticket was used up by a line that broke");
        } else if (FINAL.contains(code)) Trouble.note("the socket closed for good with " + code);
        else drop(opened, "closed with " + code);
    }

    /** Once for each line, whoever notices first that it is no good any more. */
    private void drop(RawLine opened, String why) {
        if (!line.compareAndSet(opened, null)) return;
        opened.close();
        comeBack(why);
    }

    private void comeBack(String why) {
        if (over) return;
        Trouble.note("listening: " + why);
        var jitter = ThreadLocalRandom.current().nextLong(Math.max(1, spread * 1000));
        clock.schedule(this::connect, jitter, TimeUnit.MILLISECONDS);
    }

    private void hear(RawLine from, JsonObject frame) {
        heardAt = System.nanoTime();
        switch (frame.getString("t")) {
            case "welcome" -> welcome(frame);
            case "events" -> events(from, frame);
            case "snapshot" -> cursor.jump(frame.getJsonNumber("s").longValue());
            case "heartbeat" -> heartbeat(from, frame);
            case "error" -> Trouble.note("the socket says " + frame.getJsonNumber("code"));
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

    private void events(RawLine from, JsonObject frame) {
        for (var event : frame.getJsonArray("ev").getValuesAs(JsonObject.class)) {
            if (cursor.hear(event.getJsonNumber("s").longValue())) continue;
            resume(from);
            return;
        }
    }

    /** Behind at one heartbeat may be on its way; behind at the same number at the next one is a lost tail. */
    private void heartbeat(RawLine from, JsonObject frame) {
        var heads = frame.getJsonObject("heads");
        var head = heads.containsKey(log()) ? heads.getJsonNumber(log()).longValue() : 0;
        var last = cursor.last();
        if (head > last && behindAt == last) resume(from);
        behindAt = head > last ? last : -1;
    }

    private void resume(RawLine from) {
        var resume = Json.MAKE.createObjectBuilder().add("t", "resume").add("l", log());
        try {
            from.say(resume.add("after", cursor.last()).build().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A link that says nothing for three heartbeats, or does not greet, is dead, whatever the device thinks. */
    public void checkPulse() {
        var open = line.get();
        var patience = welcome ? Duration.ofSeconds(3 * heartbeat) : GREETING;
        if (open == null || System.nanoTime() - heardAt < patience.toNanos()) return;
        drop(open, welcome ? "silent for three heartbeats" : "not greeted");
    }

    public void leave() {
        over = true;
        var open = line.get();
        if (open != null) open.close();
    }

    public Cursor cursor() {
        return cursor;
    }

    private String log() {
        return "room:" + room;
    }
}
