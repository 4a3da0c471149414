package rostrum.bench.fanout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import rostrum.bench.Console;
import rostrum.bench.Crowd;
import rostrum.bench.Words;

/** Takes marked words from the load client, a line each, and sends them their way. */
final class Door implements AutoCloseable {
    private final ServerSocket door;
    private final Way way;

    Door(Way way) throws IOException {
        this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.way = way;
        Crowd.thread(this::take).start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void take() {
        while (!door.isClosed())
            try (var line = door.accept();
                    var in = new BufferedReader(
                            new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
                for (var marker = in.readLine(); marker != null; marker = in.readLine())
                    way.publish(Words.around(marker));
            } catch (IOException e) {
                if (!door.isClosed()) Console.say("The load client went: " + e.getMessage());
            }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
