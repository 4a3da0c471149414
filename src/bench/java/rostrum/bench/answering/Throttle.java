package rostrum.bench.answering;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import rostrum.bench.Crowd;

/**
 * A thin line to a house: so many bits a second each way for all connections together, and a delay. A new connection costs a
 * round trip before its first byte, as TCP does. Headers of TCP and IP are counted in, 40 bytes in 1,460.
 */
final class Throttle implements Closeable {
    private static final int PIECE = 512;
    private static final double WITH_HEADERS = 1500.0 / 1460;
    private static final double NANOS = 1e9;
    private static final byte[] NOTHING = {};

    private final ServerSocket entrance;
    private final int house;
    private final long roundTrip;
    private final Way there;
    private final Way back;
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** A piece on its way, and when it is there. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Piece(byte[] bytes, long at) {}

    /** One direction: pieces go out one after the other, however many connections they belong to. */
    private static final class Way {
        private final double bytesPerSecond;
        private final AtomicLong bytes = new AtomicLong();
        private long free = System.nanoTime();

        Way(int bitsPerSecond) {
            bytesPerSecond = bitsPerSecond / 8.0;
        }

        /** When the last bit of it has left. */
        synchronized long sent(int length) {
            bytes.addAndGet(length);
            var takes = (long) (length * WITH_HEADERS / bytesPerSecond * NANOS);
            free = Math.max(free, System.nanoTime()) + takes;
            return free;
        }
    }

    Throttle(int house, int bitsPerSecond, int roundTripMillis) throws IOException {
        this.house = house;
        roundTrip = roundTripMillis * 1_000_000L;
        there = new Way(bitsPerSecond);
        back = new Way(bitsPerSecond);
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Both ways together. */
    long bytes() {
        return there.bytes.get() + back.bytes.get();
    }

    int connections() {
        return connections.get();
    }

    /** As a house does with whoever reads for long: the next request needs a new connection. */
    void hangUp() throws IOException {
        for (var socket : open) socket.close();
        open.clear();
    }

    @Override
    public void close() throws IOException {
        hangUp();
        entrance.close();
    }

    private void accept() throws IOException {
        while (true) {
            var browser = entrance.accept();
            connections.incrementAndGet();
            var server = new Socket(InetAddress.getLoopbackAddress(), house);
            server.setTcpNoDelay(true);
            browser.setTcpNoDelay(true);
            open.addAll(List.of(browser, server));
            pipe(browser, server, there, System.nanoTime() + roundTrip);
            pipe(server, browser, back, 0);
        }
    }

    private void pipe(Socket from, Socket to, Way way, long notBefore) {
        var under = new LinkedBlockingQueue<Piece>();
        start(() -> read(from.getInputStream(), under, way, notBefore));
        start(() -> deliver(under, to));
    }

    private void read(InputStream from, BlockingQueue<Piece> under, Way way, long notBefore) throws IOException {
        var buffer = new byte[PIECE];
        try {
            for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
                LockSupport.parkNanos(notBefore - System.nanoTime());
                var piece = new byte[length];
                System.arraycopy(buffer, 0, piece, 0, length);
                under.add(new Piece(piece, way.sent(length) + roundTrip / 2));
            }
        } finally {
            under.add(new Piece(NOTHING, System.nanoTime() + roundTrip / 2));
        }
    }

    private static void deliver(BlockingQueue<Piece> under, Socket to) throws IOException {
        try (to) {
            OutputStream out = to.getOutputStream();
            while (true) {
                var piece = under.take();
                for (long left = piece.at() - System.nanoTime(); left > 0; left = piece.at() - System.nanoTime())
                    LockSupport.parkNanos(left);
                if (piece.bytes().length == 0) return;
                out.write(piece.bytes());
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Ends when one of its sides hangs up. */
    private static void start(Work work) {
        Crowd.thread(() -> {
                    try {
                        work.run();
                    } catch (IOException hungUp) {
                        return;
                    }
                })
                .start();
    }
}
