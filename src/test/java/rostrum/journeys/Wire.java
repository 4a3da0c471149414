package rostrum.journeys;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between one browser and the house, which can be cut: a proxy that only passes bytes on. */
final class Wire implements Closeable {
    private static final int HOUSE = Integer.getInteger("house.http.port", 80);
    private static final byte[] CONNECTED = "HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Wire() {
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    String address() {
        return "http://localhost:" + entrance.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(Wire::end);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        end(entrance);
    }

    private void accept() throws IOException {
        while (!entrance.isClosed()) {
            var browser = entrance.accept();
            if (cut) end(browser);
            else start(() -> serve(browser));
        }
    }

    private void serve(Socket browser) throws IOException {
        try (browser;
                var house = new Socket(InetAddress.getLoopbackAddress(), HOUSE)) {
            open.add(browser);
            var first = head(browser.getInputStream());
            if (first.startsWith("CONNECT ")) browser.getOutputStream().write(CONNECTED);
            else house.getOutputStream().write(first.getBytes(StandardCharsets.ISO_8859_1));
            start(() -> back(house, browser));
            browser.getInputStream().transferTo(house.getOutputStream());
        } finally {
            open.remove(browser);
        }
    }

    /** When the house hangs up, the browser has to hear of it. */
    private static void back(Socket house, Socket browser) throws IOException {
        try (browser) {
            house.getInputStream().transferTo(browser.getOutputStream());
        }
    }

    private static String head(InputStream from) throws IOException {
        var head = new StringBuilder();
        for (int b = from.read(); b >= 0; b = from.read()) {
            head.append((char) b);
            if (head.length() > 3 && head.substring(head.length() - 4).equals("\r\n\r\n")) break;
        }
        return head.toString();
    }

    private static void end(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Piping {
        void run() throws IOException;
    }

    /** A pipe ends when one of its sides does. */
    private static void start(Piping piping) {
        var thread = new Thread(() -> {
            try {
                piping.run();
            } catch (IOException cut) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
