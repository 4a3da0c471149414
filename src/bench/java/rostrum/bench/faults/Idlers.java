package rostrum.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import rostrum.bench.Browser;
import rostrum.bench.Crowd;
import rostrum.bench.Pause;
import rostrum.bench.RawLine;

/** Lines that hear everything and say only that they are there: so many that one thread looks after all. */
final class Idlers implements AutoCloseable {
    static final int TABS = 5;

    private final Selector selector = Selector.open();
    private final Scene scene;
    private final int port;
    private final List<Browser> people;
    private final String hello;
    private final AtomicInteger alive = new AtomicInteger();
    private final Queue<Browser> cut = new ConcurrentLinkedQueue<>();
    private final AtomicInteger heartbeats = new AtomicInteger();
    private final Map<Integer, Integer> ends = new ConcurrentSkipListMap<>();

    /** What one of them has read and not understood yet. */
    private static final class Ear {
        final ByteBuffer read = ByteBuffer.allocate(4096);
        final Browser owner;
        boolean upgraded;
        boolean welcome;
        boolean over;

        Ear(Browser owner) {
            this.owner = owner;
        }
    }

    private Idlers(Scene scene, int port, List<Browser> people) throws IOException {
        this.scene = scene;
        this.port = port;
        this.people = people;
        var page = people.get(0).read("/rooms/" + scene.room());
        this.hello = RawLine.hello(
                scene.room(),
                page.getString("epoch"),
                page.getJsonNumber("head").longValue());
        Crowd.thread(this::look).start();
    }

    /** {@link #TABS} for each of these people, on one node. */
    static Idlers open(Scene scene, int port, List<Browser> people) throws IOException {
        var idlers = new Idlers(scene, port, people);
        idlers.call(4);
        return idlers;
    }

    /** Everybody calls once for each tab, so many at once; those are awaited who are let in. */
    void call(int atOnce) {
        Crowd.of(atOnce).each("idle lines", people, person -> {
            for (int tab = 0; tab < TABS; tab++) call(person);
        });
        Pause.until(() -> alive() == people.size() * TABS, Duration.ofSeconds(30));
    }

    /** Whoever was cut calls again, as browsers do, until all are let in or the time is over. */
    void comeBack(int atOnce, Duration most) {
        var crowd = Crowd.of(atOnce);
        Pause.until(() -> callAgain(crowd) == people.size() * TABS, most);
    }

    private int callAgain(Crowd crowd) {
        var calling = new ArrayList<Browser>();
        for (var one = cut.poll(); one != null; one = cut.poll()) calling.add(one);
        crowd.each("lines back", calling, this::call);
        return alive();
    }

    private void call(Browser person) {
        var ticket = person.sendForJson("/rooms/" + scene.room() + "/tickets").getString("ticket");
        try {
            var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
            channel.write(ByteBuffer.wrap(RawLine.handshake(scene.room(), ticket, "")));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, new Ear(person));
            selector.wakeup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look() {
        while (selector.isOpen())
            try {
                selector.select(this::hear, 500);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
    }

    private void hear(SelectionKey key) {
        var ear = (Ear) key.attachment();
        var channel = (SocketChannel) key.channel();
        try {
            if (channel.read(ear.read) < 0) throw new IOException("hung up");
            ear.read.flip();
            if (!ear.upgraded) upgrade(ear, channel);
            if (ear.upgraded) understandAll(ear, channel);
            ear.read.compact();
        } catch (IOException gone) {
            end(ear, 0);
            key.cancel();
        }
    }

    private void upgrade(Ear ear, SocketChannel channel) throws IOException {
        var text = StandardCharsets.ISO_8859_1.decode(ear.read.duplicate()).toString();
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) return;
        if (!text.startsWith("HTTP/1.1 101")) throw new IOException(text);
        ear.read.position(ear.read.position() + end + 4);
        ear.upgraded = true;
        channel.write(ByteBuffer.wrap(RawLine.frame(0x81, hello.getBytes(StandardCharsets.UTF_8), true)));
    }

    private void understandAll(Ear ear, SocketChannel channel) throws IOException {
        boolean more;
        do {
            more = next(ear, channel);
        } while (more);
    }

    /** Understands one frame, if all of it is there. */
    private boolean next(Ear ear, SocketChannel channel) throws IOException {
        var read = ear.read;
        if (read.remaining() < 2) return false;
        var start = read.position();
        var kind = read.get(start) & 15;
        var length = read.get(start + 1) & 127;
        var head = length == 126 ? 4 : 2;
        if (read.remaining() < head) return false;
        if (length == 126) length = read.getShort(start + 2) & 0xffff;
        if (read.remaining() < head + length) return false;
        var bytes = new byte[length];
        read.position(start + head);
        read.get(bytes);
        understand(kind, bytes, ear, channel);
        return true;
    }

    private void understand(int kind, byte[] bytes, Ear ear, SocketChannel channel) throws IOException {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (kind == 9) channel.write(ByteBuffer.wrap(RawLine.frame(0x8A, bytes, true)));
        else if (kind == 8) end(ear, bytes.length < 2 ? 1005 : (bytes[0] & 255) << 8 | bytes[1] & 255);
        else if (text.startsWith("{\"t\":\"welcome\"")) welcome(ear);
        else if (text.startsWith("{\"t\":\"heartbeat\"")) heartbeats.incrementAndGet();
    }

    private void end(Ear ear, int code) {
        if (ear.over) return;
        ear.over = true;
        ends.merge(code, 1, Integer::sum);
        if (ear.welcome) alive.decrementAndGet();
        cut.add(ear.owner);
    }

    private void welcome(Ear ear) {
        ear.welcome = true;
        alive.incrementAndGet();
    }

    int alive() {
        return alive.get();
    }

    int heartbeats() {
        return heartbeats.get();
    }

    Map<Integer, Integer> ends() {
        return ends;
    }

    @Override
    public void close() throws IOException {
        for (var key : selector.keys()) key.channel().close();
        selector.close();
    }
}
