package rostrum.bench.answering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import rostrum.bench.Answer;
import rostrum.bench.Browser;
import rostrum.bench.Mishap;

/**
 * A line that tears at a random byte of a form on its way there, or of the answer on its way back. Whoever sent the form sends
 * it again, the very same, until the house has acknowledged it. Tears are hung up politely or abruptly, by chance too.
 */
public final class TornLine implements Line {
    /** A cut after the request hits the answer, or comes too late: answers that lead on are half as long. */
    private static final int ANSWER = 1_500;

    private static final int MOST_TRIES = 1_000;
    private static final int PATIENCE = 30_000;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private final int port;
    private final Random chance;
    private final AtomicInteger torn = new AtomicInteger();

    /** @param seed of all the chance there is on this line: it can be torn at the same places again */
    public TornLine(int port, long seed) {
        this.port = port;
        this.chance = new Random(seed);
    }

    /** How often it tore so far. */
    public int torn() {
        return torn.get();
    }

    @Override
    public Answer send(Browser browser, String path, String... fields) {
        var request = request(browser, path, browser.encode(fields));
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var answer = attempt(request);
            if (answer.length > 0) return read(new String(answer, StandardCharsets.UTF_8));
        }
        throw new Mishap(path + " was never acknowledged");
    }

    private byte[] request(Browser browser, String path, String form) {
        var body = form.getBytes(StandardCharsets.UTF_8);
        var head = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/html\r\nAccept-Language: en\r\nCookie: " + browser.cookieHeader()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /** The head of the answer; nothing where the line tore before its end. */
    private byte[] attempt(byte[] request) {
        var cut = chance.nextInt(request.length + ANSWER);
        var abruptly = chance.nextBoolean();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            if (abruptly) socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request, 0, Math.min(cut, request.length));
            socket.getOutputStream().flush();
            var answer = cut < request.length ? new byte[0] : head(socket, cut - request.length);
            if (answer.length == 0) torn.incrementAndGet();
            return answer;
        } catch (IOException hungUp) {
            torn.incrementAndGet();
            return new byte[0];
        }
    }

    private static byte[] head(Socket socket, int most) throws IOException {
        var head = new ByteArrayOutputStream();
        while (head.size() < most) {
            var next = socket.getInputStream().read();
            if (next < 0) break;
            head.write(next);
            if (next == '\n' && endsHead(head.toByteArray())) return head.toByteArray();
        }
        return new byte[0];
    }

    private static boolean endsHead(byte[] head) {
        return head.length >= 4 && Arrays.equals(Arrays.copyOfRange(head, head.length - 4, head.length), END_OF_HEAD);
    }

    private static Answer read(String head) {
        var status = Integer.parseInt(head.split(" ")[1]);
        var location = head.lines()
                .filter(line -> line.regionMatches(true, 0, "Location:", 0, 9))
                .map(line -> line.substring(9).strip())
                .findFirst()
                .orElse("");
        return new Answer(status, location, head.getBytes(StandardCharsets.UTF_8));
    }
}
