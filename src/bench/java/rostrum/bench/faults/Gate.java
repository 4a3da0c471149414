package rostrum.bench.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import rostrum.bench.Crowd;

/** The way to the nodes, as a load balancer is one: each connection goes to a node that is in service, and can be cut. */
final class Gate implements AutoCloseable {
    private static final int TRIES = 20;

    private final ServerSocket entrance = new ServerSocket(0, 4096, InetAddress.getLoopbackAddress());
    private final List<Integer> inService = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Gate() throws IOException {
        Crowd.thread(this::accept).start();
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** From now on new connections go to these nodes only. */
    void leadsTo(Integer... ports) {
        inService.clear();
        inService.addAll(List.of(ports));
    }

    private void accept() {
        while (!entrance.isClosed())
            try {
                var client = entrance.accept();
                Crowd.thread(() -> join(client)).start();
            } catch (IOException closed) {
                // The program ends.
            }
    }

    private void join(Socket client) {
        for (int turn = 0; turn < TRIES && !inService.isEmpty(); turn++) {
            var port = inService.get(ThreadLocalRandom.current().nextInt(inService.size()));
            try {
                var node = new Socket(InetAddress.getLoopbackAddress(), port);
                for (var socket : List.of(client, node)) {
                    socket.setTcpNoDelay(true);
                    open.add(socket);
                }
                Crowd.thread(() -> pass(client, node)).start();
                Crowd.thread(() -> pass(node, client)).start();
                return;
            } catch (IOException down) {
                // Another one may be up.
            }
        }
        close(client);
    }

    private void pass(Socket from, Socket to) {
        try {
            pass(from.getInputStream(), to.getOutputStream());
        } catch (IOException cut) {
            // Both ends learn it.
        } finally {
            close(from);
            close(to);
        }
    }

    private static void pass(InputStream from, OutputStream to) throws IOException {
        var piece = new byte[16 * 1024];
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) to.write(piece, 0, read);
    }

    /** All lines, or each with a probability, in the middle of whatever they carry. */
    int cut(double share) {
        var cut = open.stream()
                .filter(socket -> ThreadLocalRandom.current().nextDouble() < share)
                .toList();
        cut.forEach(this::close);
        return cut.size();
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed either way.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut(1);
    }
}
