package rostrum.bench.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A WebSocket by hand, to send what no browser sends, or to read nothing. */
final class RawLine implements AutoCloseable {
    private static final int CLOSE = 8;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket = new Socket();
    private final String head;

    /** @param origin of the page that opens it, or empty for none */
    RawLine(int port, String room, String ticket, String origin) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
        socket.setSoTimeout(10_000);
        send(("GET /live/rooms/" + room
                        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                        + (origin.isEmpty() ? "" : "Origin: " + origin + "\r\n")
                        + "Sec-WebSocket-Protocol: room.v1.json, ticket." + ticket + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        head = readHead();
    }

    /** By a ticket of this guest. */
    static RawLine of(Scene scene, Guest guest) throws IOException {
        return new RawLine(scene.gate().port(), guest.room(), ticket(guest), "");
    }

    static String ticket(Guest guest) {
        return guest.browser()
                .sendForJson("/rooms/" + guest.room() + "/tickets")
                .getString("ticket");
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

    boolean isOpen() {
        return head.startsWith("HTTP/1.1 101");
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** A whole text, masked as a browser does it (with a mask of zeros, which is legal). */
    void say(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        send(frame(0x81, bytes, true));
    }

    static byte[] frame(int first, byte[] bytes, boolean masked) {
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

    void sayHello(String room) throws IOException {
        say("{\"t\":\"hello\",\"v\":1,\"logs\":[{\"l\":\"room:" + room
                + "\",\"e\":\"\",\"after\":0}],\"lang\":\"en\"}");
    }

    /** Reads to the end: the code it was closed with, 0 for none, -1 while it is open. */
    int closedWith(int patienceMillis) throws IOException {
        var until = System.nanoTime() + patienceMillis * 1_000_000L;
        socket.setSoTimeout(Math.max(1, patienceMillis));
        try {
            while (System.nanoTime() < until) {
                var first = socket.getInputStream().read();
                if (first < 0) return 0;
                var bytes = payload();
                if ((first & 15) == CLOSE) return bytes.length < 2 ? 1005 : (bytes[0] & 255) << 8 | bytes[1] & 255;
            }
        } catch (SocketTimeoutException silent) {
            return -1;
        } catch (IOException reset) {
            return 0;
        }
        return -1;
    }

    private byte[] payload() throws IOException {
        var in = socket.getInputStream();
        var length = in.read() & 127;
        if (length == 126) length = in.read() << 8 | in.read();
        else if (length == 127) {
            in.skipNBytes(4);
            length = in.read() << 24 | in.read() << 16 | in.read() << 8 | in.read();
        }
        return in.readNBytes(length);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
