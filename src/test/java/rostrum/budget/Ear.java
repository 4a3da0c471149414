package rostrum.budget;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who listens to a talk on a line of their own.
 *
 * @param heard the first thing that was told
 * @param ended with which code the line was closed
 */
public record Ear(WebSocket line, String room, CompletableFuture<String> heard, CompletableFuture<Integer> ended) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String HELLO =
            "{\"t\":\"hello\",\"v\":1,\"logs\":[{\"l\":\"room:%s\",\"e\":\"\",\"after\":0}],\"lang\":\"en\"}";

    public static String ticket(Guest guest, String room) {
        return guest.sends("/rooms/" + room + "/tickets")
                .answer()
                .body()
                .replaceFirst("(?s).*\"ticket\":\"([^\"]+)\".*", "$1");
    }

    /** @param origin of the page that calls; empty for a program that is no browser */
    public static CompletableFuture<Ear> calls(URI house, String room, String ticket, String origin) {
        var told = new Told(new CompletableFuture<>(), new CompletableFuture<>());
        var call = CLIENT.newWebSocketBuilder().subprotocols("room.v1.json", "ticket." + ticket);
        if (!origin.isEmpty()) call.header("Origin", origin);
        var address = URI.create(house.toString().replaceFirst("^http", "ws") + "/live/rooms/" + room);
        return call.buildAsync(address, told)
                .thenApply(line -> new Ear(line, room, told.heard, told.ended))
                .orTimeout(5, TimeUnit.SECONDS);
    }

    /** On a line that is greeted, as by a browser. */
    public static Ear listening(Guest guest, String room) {
        var ear = calls(guest.house(), room, ticket(guest, room), "").join();
        ear.greets();
        return ear;
    }

    public void greets() {
        says(HELLO.formatted(room));
        hears();
    }

    public void says(String frame) {
        line.sendText(frame, true).join();
    }

    public void says(byte[] bytes) {
        line.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    public String hears() {
        return heard.orTimeout(5, TimeUnit.SECONDS).join();
    }

    public int ends() {
        return ended.orTimeout(5, TimeUnit.SECONDS).join();
    }

    private record Told(CompletableFuture<String> heard, CompletableFuture<Integer> ended)
            implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket line, CharSequence text, boolean last) {
            heard.complete(text.toString());
            return WebSocket.Listener.super.onText(line, text, last);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket line, int code, String reason) {
            ended.complete(code);
            return WebSocket.Listener.super.onClose(line, code, reason);
        }

        @Override
        public void onError(WebSocket line, Throwable problem) {
            ended.completeExceptionally(problem);
        }
    }
}
