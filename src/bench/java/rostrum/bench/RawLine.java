package rostrum.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** A WebSocket by hand: to hear all that comes, to send what no browser sends, or to read nothing. */
public final class RawLine implements AutoCloseable {
    /** Nothing says that the line is closed. */
    public static final int OPEN = -1;

    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket = new Socket();
    private final String head;

    private record Frame(int kind, byte[] bytes) {
        int code() {
            return bytes.length < 2 ? 1005 : (bytes[0] & 255) << 8 | bytes[1] & 255;
        }
    }

    /**
     * One that keeps little of what nobody reads.
     *
     * @param origin of the page that opens it, or empty for none
     */
    public RawLine(int port, String room, String ticket, String origin) throws IOException {
        this(new InetSocketAddress("127.0.0.1", port), 4096, room, ticket, origin);
    }

    private RawLine(InetSocketAddress to, int keeps, String room, String ticket, String origin) throws IOException {
        if (keeps > 0) socket.setReceiveBufferSize(keeps);
        socket.setTcpNoDelay(true);
        socket.connect(to, 5_000);
        socket.setSoTimeout(10_000);
        send(handshake(room, ticket, origin));
        head = readHead();
    }

    /** As a browser has one. */
    static RawLine of(URI house, String room, String ticket) throws IOException {
        var origin = house.getScheme() + "://" + house.getAuthority();
        return new RawLine(new InetSocketAddress(house.getHost(), house.getPort()), 0, room, ticket, origin);
    }

    public static byte[] handshake(String room, String ticket, String origin) {
        return ("GET /live/rooms/" + room
                        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                        + (origin.isEmpty() ? "" : "Origin: " + origin + "\r\n")
                        + "Sec-WebSocket-Protocol: room.v1.json, ticket." + ticket + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String readHead() throws IOException {
        var read = new ByteArrayOutputStream();
        for (var next = socket.getInputStream().read();
                next >= 0;
                next = socket.getInputStream().read()) {
            read.write(next);
            var bytes = read.toByteArray();
            if (bytes.length >= 4
                    && Arrays.equals(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length), END_OF_HEAD)) break;
        }
        return read.toString(StandardCharsets.US_ASCII);
    }

    public boolean isOpen() {
        return head.startsWith("HTTP/1.1 101");
    }

    public void send(byte... bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** A whole text, masked as a browser does it (with a mask of zeros, which is legal). */
    public void say(String text) throws IOException {
        send(frame(0x81, text.getBytes(StandardCharsets.UTF_8), true));
    }

    public static byte[] frame(int first, byte[] bytes, boolean masked) {
        var frame = new ByteArrayOutputStream();
        frame.write(first);
        var mark = masked ? 0x80 : 0;
        if (bytes.length < 126) frame.write(mark | bytes.length);
        else {
            frame.write(mark | 126);
            frame.write(bytes.length >> 8);
            frame.write(bytes.length);
        }
        if (masked) frame.writeBytes(new byte[4]);
        frame.writeBytes(bytes);
        return frame.toByteArray();
    }

    public static String hello(String room, String epoch, long after) {
        return "{\"t\":\"hello\",\"v\":1,\"logs\":[{\"l\":\"room:%s\",\"e\":\"%s\",\"after\":%d}],\"lang\":\"en\"}"
                .formatted(room, epoch, after);
    }

    /** From the beginning. */
    public void sayHello(String room) throws IOException {
        say(hello(room, "", 0));
    }

    /** The next text, or an empty one where none comes. */
    public String hears(int patienceMillis) throws IOException {
        socket.setSoTimeout(Math.max(1, patienceMillis));
        try {
            while (true) {
                var frame = read(socket.getInputStream());
                if (frame.kind == TEXT) return new String(frame.bytes, StandardCharsets.UTF_8);
                if (frame.kind == PING) send(frame(0x8A, frame.bytes, true));
                if (frame.kind == CLOSE) return "";
            }
        } catch (SocketTimeoutException silent) {
            return "";
        }
    }

    /** Reads to the end, however long nothing comes; answers the code it was closed with. */
    int hearAll(Consumer<String> ear) throws IOException {
        socket.setSoTimeout(0);
        var in = new BufferedInputStream(socket.getInputStream());
        while (true) {
            var frame = read(in);
            if (frame.kind == TEXT) ear.accept(new String(frame.bytes, StandardCharsets.UTF_8));
            if (frame.kind == PING) send(frame(0x8A, frame.bytes, true));
            if (frame.kind == CLOSE) return frame.code();
        }
    }

    /** Reads to the end: the code it was closed with, 0 for none, {@link #OPEN} while it is open. */
    public int closedWith(int patienceMillis) throws IOException {
        var until = System.nanoTime() + patienceMillis * 1_000_000L;
        socket.setSoTimeout(Math.max(1, patienceMillis));
        try {
            while (System.nanoTime() < until) {
                var frame = read(socket.getInputStream());
                if (frame.kind == CLOSE) return frame.code();
            }
        } catch (SocketTimeoutException silent) {
            return OPEN;
        } catch (IOException gone) {
            return 0;
        }
        return OPEN;
    }

    private static Frame read(InputStream in) throws IOException {
        var first = in.read();
        if (first < 0) throw new IOException("The other side hung up");
        var length = in.read() & 127;
        if (length == 126) length = in.read() << 8 | in.read();
        else if (length == 127) {
            in.skipNBytes(4);
            length = in.read() << 24 | in.read() << 16 | in.read() << 8 | in.read();
        }
        return new Frame(first & 15, in.readNBytes(length));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed either way.
        }
    }
}
