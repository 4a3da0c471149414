package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Fold;
import rostrum.budget.Guest;
import rostrum.budget.Owner;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.platform.Id;
import rostrum.platform.log.Head;
import rostrum.platform.log.LogEvent;
import rostrum.platform.log.Logs;

/**
 * Histories by chance on the real store, heard on a second node over the same database: whatever people do and however their
 * lines break, all end with the same room, and nobody reads what is not approved.
 */
@ExtendWith(ArquillianExtension.class)
class HistoryIT {
    private static final int HISTORIES = 4;
    private static final int STEPS = 30;
    private static final Pattern NAME = Pattern.compile("\"pseudonym\":\"([^\"]+)\"");
    private static final Pattern CLAIM = Pattern.compile("name=\"(lease|version)\" value=\"([^\"]*)\"");

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    @Inject
    Logs logs;

    @Test
    void everyHistoryEndsWithOneRoomForAll() throws Exception {
        var seed = Optional.ofNullable(Long.getLong("history")).orElseGet(System::nanoTime);
        for (int i = 0; i < HISTORIES; i++) {
            var story = new Story(seed + i);
            try {
                for (int step = 0; step < STEPS; step++) story.step();
                story.end();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dhistory=" + (seed + i) + " after " + story.told, e);
            }
            scenes.tidy(story.scene.consultation());
        }
    }

    /** What became of a post. */
    private enum Fate {
        WAITS,
        SHOWN,
        REJECTED,
        WITHDRAWN,
        HIDDEN
    }

    private static final class Post {
        final Guest author;
        final String words = "Said " + Id.fresh();
        final String key = Id.fresh();
        Fate fate = Fate.WAITS;

        Post(Guest author) {
            this.author = author;
        }
    }

    /** A consultation of its own, three who talk and read, and what should have become of everything. */
    private final class Story {
        final Scene scene = scenes.open(1);
        final List<String> told = new ArrayList<>();
        private final Random chance;
        private final HandPace pace = new HandPace();
        private final Channels node = new Channels(new Stored(() -> logs), pace);
        private final Guest moderator = scene.staff("moderator-1");
        private final List<Reader> readers = new ArrayList<>();
        private final List<Post> posts = new ArrayList<>();
        private final Map<Reader, Integer> hidden = new IdentityHashMap<>();
        private final Map<String, Map<FakeLine, Integer>> gone = new LinkedHashMap<>();
        private final Map<Long, String> before;

        Story(long seed) throws SQLException {
            chance = new Random(seed);
            for (int i = 0; i < 3; i++) readers.add(new Reader(scene.participant(), scene.room(), node));
            before = Map.copyOf(fresh().room.posts());
        }

        private Reader fresh() throws SQLException {
            return settled(
                    new Reader(readers.isEmpty() ? scene.participant() : readers.get(0).who, scene.room(), node));
        }

        private Reader settled(Reader reader) {
            pace.work();
            while (reader.arrive()) pace.work();
            return reader;
        }

        void step() throws SQLException {
            var reader = readers.get(chance.nextInt(readers.size()));
            var act = chance.nextInt(12);
            told.add(Integer.toString(act));
            switch (act) {
                case 0, 1 -> submit(reader);
                case 2 -> posts.stream().findAny().ifPresent(post -> send(post, 303));
                case 3, 4 -> one(Fate.WAITS).ifPresent(post -> decide(post, Fate.SHOWN));
                case 5 -> one(Fate.WAITS).ifPresent(post -> decide(post, Fate.REJECTED));
                case 6 -> (chance.nextBoolean() ? one(Fate.SHOWN) : one(Fate.WAITS)).ifPresent(this::withdraw);
                case 7 -> one(Fate.SHOWN).ifPresent(this::report);
                case 8 -> reader.arrive();
                case 9 -> reader.connect(node, "");
                case 10 -> reader.connect(node, "stale");
                default ->
                    reader.listener.resume(
                            new Place("room:" + scene.room(), "", (long) (chance.nextDouble() * reader.room.last())));
            }
            if (chance.nextInt(3) > 0) wake();
        }

        private void wake() {
            for (var channel : node.all()) channel.wake();
            pace.work();
        }

        private Optional<Post> one(Fate fate) {
            var such = posts.stream().filter(post -> post.fate == fate).toList();
            return such.isEmpty() ? Optional.empty() : Optional.of(such.get(chance.nextInt(such.size())));
        }

        private void submit(Reader reader) {
            var waiting = posts.stream()
                    .filter(post -> post.author == reader.who && post.fate == Fate.WAITS)
                    .count();
            var post = new Post(reader.who);
            send(post, waiting < 3 ? 303 : 409);
            if (waiting < 3) posts.add(post);
        }

        private void send(Post post, int status) {
            var answer = post.author.sends(room() + "/posts", "kind", "post", "words", post.words, "key", post.key);
            assertEquals(status, answer.status(), post.words);
        }

        private void decide(Post post, Fate fate) {
            var at = "/queue/cases/" + asked("select case_id from post where words = '" + post.words + "'");
            moderator.sends(at + "/claims");
            var fields = new ArrayList<>(
                    fate == Fate.SHOWN
                            ? List.of("do", "approve", "note", "")
                            : List.of("do", "reject", "reason", "R07", "note", ""));
            CLAIM.matcher(moderator.opens(at).answer().body())
                    .results()
                    .forEach(field -> fields.addAll(List.of(field.group(1), field.group(2))));
            assertEquals(
                    303,
                    moderator
                            .sends(at + "/decisions", fields.toArray(String[]::new))
                            .status());
            post.fate = fate;
        }

        private void withdraw(Post post) {
            assertEquals(
                    303,
                    post.author
                            .sends(room() + "/posts/" + id(post) + "/withdrawal")
                            .status());
            leaves(post, Fate.WITHDRAWN);
        }

        /** Who has hidden three things hides nothing alone any more: it is told as before. */
        private void report(Post post) {
            var other = readers.stream()
                    .filter(one -> one.who != post.author)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    303,
                    other.who
                            .sends(room() + "/posts/" + id(post) + "/worry", "words", "It scares me.")
                            .status());
            if (hidden.merge(other, 1, Integer::sum) <= 3) leaves(post, Fate.HIDDEN);
        }

        /** From the moment at which this node has looked, no line is sent a byte of it any more. */
        private void leaves(Post post, Fate fate) {
            post.fate = fate;
            wake();
            var sent = new LinkedHashMap<FakeLine, Integer>();
            for (var reader : readers) sent.put(reader.line, reader.line.frames.size());
            gone.put(post.words, sent);
        }

        private String id(Post post) {
            return asked("select id from post where words = '" + post.words + "'");
        }

        private String asked(String sql) {
            try {
                return owner.asks(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private String room() {
            return "/rooms/" + scene.room();
        }

        /** Everything arrives at last, and then all know the same. */
        void end() throws SQLException {
            for (var reader : readers) reader.connect(node, "");
            wake();
            for (var reader : readers) settled(reader);
            var fresh = fresh();
            var anew = fresh();
            anew.connect(node, "stale");
            settled(anew);
            // The room itself may open or rest at any moment: all have heard as much before they are compared.
            wake();
            for (var reader : readers) settled(reader);
            settled(fresh);
            settled(anew);

            var approved = new ArrayList<>(before.values());
            posts.stream().filter(post -> post.fate == Fate.SHOWN).forEach(post -> approved.add(post.words));
            for (var reader : readers) {
                assertFalse(reader.room.sawGap());
                assertEquals(fresh.room.state(), reader.room.state());
            }
            assertEquals(fresh.room.state(), anew.room.state(), "a snapshot is what all events together are");
            assertEquals(
                    approved.stream().sorted().toList(),
                    fresh.room.posts().values().stream().sorted().toList(),
                    "all that was approved, and nothing twice");
            assertContiguous();
            assertAuthorsKnow();
            assertNothingElseIsRead();
        }

        private void assertContiguous() {
            var log = "room:" + scene.room();
            var numbers = logs.after(log, 0, 10_000).stream().map(LogEvent::seq).toList();
            assertEquals(LongStream.rangeClosed(1, logs.head(log).seq()).boxed().toList(), numbers);
        }

        /** Each their own, and of nobody else. */
        private void assertAuthorsKnow() {
            for (var reader : readers) {
                var own = new LinkedHashMap<String, String>();
                for (var post : posts) if (post.author == reader.who) own.put("post " + id(post), code(post.fate));
                assertEquals(new java.util.TreeMap<>(own), reader.me.kept());
            }
        }

        private String code(Fate fate) {
            return switch (fate) {
                case WAITS -> "waiting";
                case SHOWN -> "approved";
                case REJECTED -> "rejected";
                case WITHDRAWN -> "withdrawn";
                case HIDDEN -> "escalated";
            };
        }

        /** In no page, no log, no snapshot and no line of anybody. */
        private void assertNothingElseIsRead() {
            var stranger = scene.participant();
            var read = stranger.asks(room()).answer().body()
                    + stranger.asks(room() + "/events?after=0").answer().body()
                    + logs.snapshot("room:" + scene.room());
            for (var post : posts) {
                assertEquals(post.fate == Fate.SHOWN, read.contains(post.words), post.words + " " + post.fate);
                assertEquals("1", asked("select count(*) from post where words = '" + post.words + "'"));
                for (var sent : gone.getOrDefault(post.words, Map.of()).entrySet())
                    assertTrue(
                            sent.getKey().frames.stream()
                                    .skip(sent.getValue())
                                    .noneMatch(frame -> frame.contains(post.words)),
                            post.words);
            }
        }
    }

    /** A browser of an author, on the second node. */
    private final class Reader {
        final Guest who;
        final Fold room = new Fold();
        final Fold me = new Fold();
        private final List<String> follows;
        private FakeLine line = FakeLine.slow();
        private Listener listener;
        private int heard;

        Reader(Guest who, String room, Channels node) throws SQLException {
            this.who = who;
            var name = NAME.matcher(who.asks("/rooms/" + room).answer().body());
            assertTrue(name.find());
            var seat = owner.asks(
                    "select id from seat where room = '" + room + "' and pseudonym = '" + name.group(1) + "'");
            this.follows = List.of("room:" + room, "me@" + seat);
            this.listener = connect(node, "");
        }

        /** @param stale another history than the stored one; empty for the right one */
        Listener connect(Channels node, String stale) {
            if (listener != null) node.leave(listener);
            line = FakeLine.slow();
            heard = 0;
            listener = node.join(new rostrum.platform.live.Guest(follows.get(1), "a visit", follows), line);
            listener.hello(
                    follows.stream()
                            .map(Head::name)
                            .map(name -> place(name, stale))
                            .toList(),
                    2);
            return listener;
        }

        private Place place(String name, String stale) {
            var fold = name.equals("me") ? me : room;
            return new Place(name, stale.isEmpty() ? fold.epoch() : stale, fold.last());
        }

        /** The browser hears a frame when it has arrived, and never one that was cut off. */
        boolean arrive() {
            if (!line.isBusy()) return false;
            var frame = line.frames.get(heard++);
            room.hear(Head.name(follows.get(0)), frame);
            me.hear("me", frame);
            line.arrive();
            return true;
        }

        String state() {
            return room.state() + " | " + me.state();
        }
    }
}
