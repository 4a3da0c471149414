package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;
import rostrum.budget.Guest;
import rostrum.budget.Owner;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.platform.Id;

/** Lines as browsers and moderators hold them: each hears its own logs, by socket or by events, and no other. */
@ExtendWith(ArquillianExtension.class)
class LinesIT {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String EARS =
            "select coalesce(max(pid), 0) from pg_stat_activity where query = 'listen rostrum' and usename = 'rostrum_app'";
    private static final String DEAFEN =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where query ilike 'listen rostrum'";
    private static final String BREAK =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'rostrum_app'";
    private static final String POOL =
            "WebSphere:type=com.ibm.ws.jca.cm.mbean.ConnectionManagerMBean,jndiName=jdbc/rostrum,*";
    private static final Pattern TICKET = Pattern.compile("\"ticket\":\"([^\"]+)\"");

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    private Scene scene;
    private Guest amina;

    @BeforeEach
    void openSomething() {
        scene = scenes.open(1);
        amina = scene.participant();
        scenes.tidy(scene.consultation());
    }

    @AfterEach
    void tidy() {
        scenes.tidy(scene.consultation());
    }

    @Test
    void authorsHearAtOnceWhatBecameOfTheirsAndNobodyElseDoes() throws Exception {
        var words = "Something " + Id.fresh();
        var hers = Socket.into(amina, scene.room());
        var his = Socket.into(scene.participant(), scene.room());

        says(words);
        var waiting = hers.hears("post.waiting");
        scene.decides(scene.staff("moderator-1"), words, "do", "reject", "reason", "R07", "note", "");
        var decided = hers.hears("post.decided");
        hers.line.sendText("{\"t\":\"ping\"}", true).join();
        his.line.sendText("{\"t\":\"ping\"}", true).join();
        hers.hears("heartbeat");
        his.hears("heartbeat");

        assertTrue(waiting.startsWith("{\"t\":\"events\",\"l\":\"me\",\"from\":1,\"to\":1"), waiting);
        assertTrue(decided.contains("\"state\":\"rejected\",\"reason\":\"R07\",\"words\":\""), decided);
        assertFalse(hers.all.toString().contains(words));
        assertFalse(his.all.toString().matches("(?s).*post\\.(waiting|decided).*"), his.all::toString);
    }

    /** Handshakes at the same moment do not take each other's ticket. */
    @Test
    void manyWhoCallAtOnceHearTheirOwn() throws Exception {
        var guests = Stream.generate(scene::participant).limit(24).toList();
        var own = new ArrayList<String>();
        for (var guest : guests) {
            guest.sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", "Mine", "key", Id.fresh());
            var page = guest.asks("/rooms/" + scene.room()).answer().body();
            own.add(page.replaceFirst("(?s).*\"mine\":\\[\\{[^\\]]*?\"id\":\"([^\"]+)\".*", "$1"));
        }
        var tickets = guests.stream()
                .map(guest -> ticket(guest, "/rooms/" + scene.room() + "/tickets"))
                .toList();

        var calls = tickets.stream()
                .map(ticket -> Socket.call(amina.house(), "/live/rooms/" + scene.room(), ticket))
                .toList();

        for (int i = 0; i < calls.size(); i++) {
            var socket = calls.get(i).join();
            socket.greets("room:" + scene.room(), "me");
            var waiting = socket.hears("post.waiting");
            assertTrue(waiting.contains(own.get(i)), waiting + " is not of " + own.get(i));
        }
    }

    @Test
    void moderatorsHearWhatWaitsAndWithoutWords() throws Exception {
        var moderator = scene.staff("moderator-1");
        var desk = Socket.call(amina.house(), "/live/queue", ticket(moderator, "/queue/tickets"))
                .join();
        desk.greets("queue");
        desk.hears("\"t\":\"live\"");
        var words = "Something " + Id.fresh();

        says(words);
        var id = owner.asks("select id from moderation_case where words = '" + words + "'");
        var opened = desk.hears(id);
        scene.decides(moderator, words, "do", "approve", "note", "");
        var closed = desk.hears("\"case.closed\",", id);

        assertTrue(opened.contains("case.opened"), opened);
        assertTrue(desk.all.toString().contains("case.claimed"), desk.all::toString);
        assertTrue(closed.replace(" ", "").contains("\"state\":\"approved\""), closed);
        assertFalse(desk.all.toString().contains(words));
        moderator.sends("/staff/sign-out");
        assertEquals(4001, desk.ended.get(5, TimeUnit.SECONDS));
    }

    @Test
    void aTicketForATalkOpensNoQueue() throws Exception {
        var ticket = ticket(amina, "/rooms/" + scene.room() + "/tickets");

        var socket = Socket.call(amina.house(), "/live/queue", ticket).join();

        assertEquals(4003, socket.ended.get(5, TimeUnit.SECONDS));
        assertEquals(404, amina.sends("/queue/tickets").status());
    }

    @Test
    void eventsTellTheSameAndGoOnWhereTheyBroke() throws Exception {
        var first = "Something " + Id.fresh();
        var second = "Something " + Id.fresh();
        says(first);
        approves(first);
        String mark;
        try (var stream = new Events(amina, scene.room(), "")) {
            assertTrue(stream.hears("welcome").startsWith("data: "));
            stream.hears(first);
            mark = stream.id;
        }
        says(second);
        approves(second);

        try (var stream = new Events(amina, scene.room(), mark)) {
            var heard = stream.hears(second);

            assertFalse(heard.contains(first), heard);
            assertTrue(stream.id.startsWith("room:" + scene.room() + "/"), stream.id);
        }
    }

    @Test
    void everyCommitIsToldToOtherNodesAndALostEarComesBack() throws Exception {
        var words = "Something " + Id.fresh();
        try (var elsewhere = owner.connection();
                var statement = elsewhere.createStatement()) {
            statement.execute("listen rostrum");
            says(words);
            approves(words);
            assertTrue(notices(elsewhere.unwrap(PGConnection.class)).contains("room:" + scene.room() + " "));
        }

        owner.asks(DEAFEN);
        var socket = Socket.into(amina, scene.room());
        var later = "Something " + Id.fresh();
        says(later);
        approves(later);

        assertTrue(socket.hears(later).contains("post.published"));
    }

    /** The pool counts those that nobody gives back, too, and ends when they are all that it may have. */
    @Test
    void connectionsThatBreakAreGivenBack() throws Exception {
        var ear = awaitEar("");
        var before = pooled();
        for (var broken : List.of(DEAFEN, DEAFEN, DEAFEN, BREAK)) {
            owner.asks(broken);
            ear = awaitEar(ear);
        }

        assertTrue(pooled() <= before + 1, () -> "before " + before + ", then " + pool());
    }

    /** Another one than before. */
    private String awaitEar(String before) throws SQLException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        for (var ear = owner.asks(EARS); ; ear = owner.asks(EARS)) {
            if (!ear.equals("0") && !ear.equals(before)) return ear;
            assertTrue(System.nanoTime() < until, "nobody listens again");
        }
    }

    private static int pooled() {
        var size = Pattern.compile("size=(\\d+)").matcher(pool());
        assertTrue(size.find(), LinesIT::pool);
        return Integer.parseInt(size.group(1));
    }

    private static String pool() {
        try {
            var server = ManagementFactory.getPlatformMBeanServer();
            var pool = server.queryNames(new ObjectName(POOL), null).iterator().next();
            return String.valueOf(server.invoke(pool, "showPoolContents", null, null));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String notices(PGConnection ear) throws SQLException {
        var heard = new StringBuilder();
        for (int i = 0; i < 10; i++)
            for (var notice : ear.getNotifications(100))
                heard.append(notice.getParameter()).append('\n');
        return heard.toString();
    }

    private void says(String words) {
        var answer =
                amina.sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", words, "key", Id.fresh());
        assertEquals(303, answer.status(), answer::toString);
    }

    private void approves(String words) {
        scene.decides(scene.staff("moderator-1"), words, "do", "approve", "note", "");
    }

    private static String ticket(Guest guest, String door) {
        var found = TICKET.matcher(guest.sends(door).answer().body());
        assertTrue(found.find());
        return found.group(1);
    }

    /** A line that remembers all that it was told. */
    private static final class Socket implements WebSocket.Listener {
        final List<String> all = new ArrayList<>();
        final CompletableFuture<Integer> ended = new CompletableFuture<>();
        private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
        private final StringBuilder frame = new StringBuilder();

        @SuppressWarnings("NullAway.Init")
        WebSocket line;

        static CompletableFuture<Socket> call(URI house, String door, String ticket) {
            var socket = new Socket();
            return CLIENT.newWebSocketBuilder()
                    .subprotocols("room.v1.json", "ticket." + ticket)
                    .buildAsync(URI.create(house.toString().replaceFirst("^http", "ws") + door), socket)
                    .thenApply(line -> {
                        socket.line = line;
                        return socket;
                    })
                    .orTimeout(10, TimeUnit.SECONDS);
        }

        static Socket into(Guest guest, String room) throws InterruptedException {
            var socket = call(guest.house(), "/live/rooms/" + room, ticket(guest, "/rooms/" + room + "/tickets"))
                    .join();
            socket.greets("room:" + room, "me");
            socket.hears("\"t\":\"live\",\"l\":\"me\"");
            return socket;
        }

        void greets(String... logs) {
            var places = Stream.of(logs)
                    .map(log -> "{\"l\":\"" + log + "\",\"e\":\"\",\"after\":0}")
                    .toList();
            line.sendText("{\"t\":\"hello\",\"v\":1,\"logs\":" + places + "}", true)
                    .join();
        }

        /** The next frame that holds all of these. */
        String hears(String... parts) throws InterruptedException {
            while (true) {
                var heard = news.poll(10, TimeUnit.SECONDS);
                if (heard == null) throw new AssertionError(List.of(parts) + " not in " + all);
                all.add(heard);
                if (Stream.of(parts).allMatch(heard::contains)) return heard;
            }
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            frame.append(text);
            if (last) {
                news.add(frame.toString());
                frame.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, text, last);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            ended.complete(code);
            return WebSocket.Listener.super.onClose(from, code, reason);
        }
    }

    /** A stream of events as a browser reads it. */
    private static final class Events implements AutoCloseable {
        private final Stream<String> lines;
        private final Iterator<String> next;
        String id = "";

        Events(Guest guest, String room, String mark) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(guest.house().resolve("/rooms/" + room + "/stream"))
                    .header("Cookie", guest.cookies())
                    .header("Accept", "text/event-stream")
                    .timeout(Duration.ofSeconds(10));
            if (!mark.isEmpty()) request.header("Last-Event-ID", mark);
            var answer = CLIENT.send(request.build(), BodyHandlers.ofLines());
            assertEquals(200, answer.statusCode());
            lines = answer.body();
            next = lines.iterator();
        }

        String hears(String part) {
            while (next.hasNext()) {
                var line = next.next();
                if (line.startsWith("id:")) id = line.substring(3).strip();
                if (line.startsWith("data:") && line.contains(part)) {
                    rest();
                    return line;
                }
            }
            throw new AssertionError("No " + part);
        }

        /** Of the event: its id may stand behind its data. */
        private void rest() {
            while (next.hasNext()) {
                var line = next.next();
                if (line.isEmpty()) return;
                if (line.startsWith("id:")) id = line.substring(3).strip();
            }
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
