package rostrum.bench.faults;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rostrum.bench.Pause;
import rostrum.bench.RawLine;

/** Who says what they say a byte a second, to keep somebody waiting. */
final class StarvingFaults {
    private static final int SECONDS = 65;
    private static final int HEADERS = 200;
    private static final int LINES = 10;
    private static final int SLOW_PAGE_MILLIS = 5_000;

    private StarvingFaults() {}

    static Stream<Fault> all() {
        return Stream.of(new Fault(
                "slowloris",
                HEADERS + " requests whose headers come a byte a second, " + 2 * LINES
                        + " lines whose frames do: those lines end (no hello: 5 s; no whole frame: 55 s), pages are still served",
                StarvingFaults::slowloris));
    }

    /** Where a byte a second goes. */
    private interface Drip {
        void drip(int turn) throws IOException;
    }

    private static Outcome slowloris(Scene scene) throws IOException {
        var port = scene.first().port();
        var headers = new ArrayList<Socket>();
        for (int i = 0; i < HEADERS; i++) headers.add(begun(port));
        var greeting = new ArrayList<RawLine>();
        var talking = new ArrayList<RawLine>();
        for (int i = 0; i < LINES; i++) {
            var guest = scene.guests().get(i);
            greeting.add(new RawLine(port, guest.room(), guest.ticket(), ""));
            talking.add(new RawLine(port, guest.room(), guest.ticket(), ""));
            talking.get(i).sayHello(guest.room());
        }
        var hello = RawLine.frame(0x81, RawLine.hello(scene.room(), "", 0).getBytes(StandardCharsets.US_ASCII), true);
        var drips = new ArrayList<Drip>();
        headers.forEach(socket -> drips.add(turn -> socket.getOutputStream().write('x')));
        for (var lines : List.of(greeting, talking))
            lines.forEach(line -> drips.add(turn -> line.send(hello[Math.min(turn, hello.length - 2)])));
        var slowest = 0L;
        var gone = 0;
        for (int turn = 0; turn < SECONDS; turn++) {
            Pause.millis(1_000);
            for (var drip : List.copyOf(drips))
                try {
                    drip.drip(turn);
                } catch (IOException cut) {
                    drips.remove(drip);
                    gone++;
                }
            if (turn % 5 == 0) slowest = Math.max(slowest, page(scene));
        }
        var open = headers.stream().filter(StarvingFaults::isOpen).count();
        var unheard = stillOpen(greeting);
        var silent = stillOpen(talking);
        for (var socket : headers) socket.close();
        return Outcome.of(
                unheard == 0
                        && silent == 0
                        && slowest < SLOW_PAGE_MILLIS
                        && scene.heard().lost() == 0,
                "after %d s: %d of %d such requests still open, %d of %d lines without a hello, %d of %d in the middle of a frame; %d found it out by themselves; slowest page meanwhile %d ms",
                SECONDS,
                open,
                HEADERS,
                unheard,
                LINES,
                silent,
                LINES,
                gone,
                slowest);
    }

    private static Socket begun(int port) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** How long one takes on the node that is kept waiting. */
    private static long page(Scene scene) {
        var began = System.nanoTime();
        scene.first().isReady();
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static boolean isOpen(Socket socket) {
        try {
            socket.setSoTimeout(5);
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException silent) {
            return true;
        } catch (IOException cut) {
            return false;
        }
    }

    private static long stillOpen(List<RawLine> lines) throws IOException {
        var open = 0;
        for (var line : lines) {
            if (line.closedWith(50) == RawLine.OPEN) open++;
            line.close();
        }
        return open;
    }
}
