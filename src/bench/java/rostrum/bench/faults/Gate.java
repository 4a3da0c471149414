package rostrum.bench.faults;

import java.io.IOException;
import java.io.InputStream;
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
    private final Set<Link> open = ConcurrentHashMap.newKeySet();

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
                var link = new Link(client, new Socket(InetAddress.getLoopbackAddress(), port));
                for (var socket : List.of(link.client, link.node)) socket.setTcpNoDelay(true);
                open.add(link);
                Crowd.thread(() -> pass(link, link.client, link.node)).start();
                Crowd.thread(() -> pass(link, link.node, link.client)).start();
                return;
            } catch (IOException down) {
                // Another one may be up.
            }
        }
        close(client);
    }

    private void pass(Link link, Socket from, Socket to) {
        try {
            link.pass(from.getInputStream(), to);
        } catch (IOException cut) {
            // Both ends learn it, unless the link is dead.
        }
        close(from);
        if (!link.dead) close(to);
        open.remove(link);
    }

    /** Each line with a probability, in the middle of whatever it carries. */
    int cut(double share) {
        var cut = some(share);
        cut.forEach(Gate::end);
        return cut.size();
    }

    /** Half open: from now on nothing passes, and neither side learns that the other hung up. */
    List<Link> deaden(double share) {
        var dead = some(share);
        dead.forEach(link -> link.dead = true);
        return dead;
    }

    private List<Link> some(double share) {
        return open.stream()
                .filter(link -> ThreadLocalRandom.current().nextDouble() < share)
                .toList();
    }

    private static void end(Link link) {
        close(link.client);
        close(link.node);
    }

    private static void close(Socket socket) {
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

    /** One connection, from a browser through the gate to a node. */
    static final class Link {
        private final Socket client;
        private final Socket node;
        private volatile boolean dead;

        private Link(Socket client, Socket node) {
            this.client = client;
            this.node = node;
        }

        private void pass(InputStream from, Socket to) throws IOException {
            var piece = new byte[16 * 1024];
            for (int read = from.read(piece); read >= 0; read = from.read(piece))
                if (!dead) to.getOutputStream().write(piece, 0, read);
        }

        /** The node has noticed that nobody is there. */
        boolean isLetGo() {
            return node.isClosed();
        }
    }
}
