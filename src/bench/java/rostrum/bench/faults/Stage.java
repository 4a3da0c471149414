package rostrum.bench.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import rostrum.bench.house.Copies;
import rostrum.bench.house.Node;
import rostrum.bench.house.Postgres;

/** Two nodes over one database, behind a gate. */
record Stage(Postgres database, Node first, Node second, Gate gate) implements AutoCloseable {

    static Stage set(Path home, Path out) throws IOException, SQLException {
        Copies.clear(out);
        var gate = new Gate();
        var database = Postgres.fresh(Files.createDirectories(out).resolve("postgres"), freePort());
        var variables = Map.of(
                "db.embedded",
                "false",
                "db.host",
                "127.0.0.1",
                "db.port",
                String.valueOf(database.port()),
                "db.password",
                Postgres.PASSWORD,
                "demonstration",
                "false",
                "public.address",
                address(gate));
        var first = Node.prepared(home, out, "first", freePort(), variables);
        var second = Node.prepared(home, out, "second", freePort(), variables);
        first.start();
        first.awaitReady();
        first.shareKeys(second);
        second.start();
        second.awaitReady();
        gate.leadsTo(first.port(), second.port());
        return new Stage(database, first, second, gate);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String address(Gate gate) {
        return "http://localhost:" + gate.port();
    }

    String address() {
        return address(gate);
    }

    @Override
    public void close() throws IOException {
        gate.close();
        first.close();
        second.close();
        database.close();
    }
}
