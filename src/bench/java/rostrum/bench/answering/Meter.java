package rostrum.bench.answering;

import java.util.HashSet;
import rostrum.bench.house.House;
import rostrum.bench.house.Kernel;

/**
 * What the house has used up to now: processor time from the kernel, statements from the database's own count.
 *
 * @param serverMillis of the server
 * @param databaseMillis of all processes of PostgreSQL
 * @param statements 0 where the database does not count
 */
record Meter(long serverMillis, long databaseMillis, long statements) {

    static Meter read(House house) {
        var rows = house.rows();
        var database = house.database();
        var server = new HashSet<>(house.server());
        server.removeAll(database);
        var statements = rows.counts() ? rows.statements() : 0;
        return new Meter(Kernel.cpuMillis(server), Kernel.cpuMillis(database), statements);
    }

    Meter since(Meter before) {
        return new Meter(
                serverMillis - before.serverMillis,
                databaseMillis - before.databaseMillis,
                statements - before.statements);
    }

    long cpuMillis() {
        return serverMillis + databaseMillis;
    }
}
