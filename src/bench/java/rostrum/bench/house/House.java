package rostrum.bench.house;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import rostrum.bench.Crowd;
import rostrum.bench.Product;
import rostrum.bench.Program;
import rostrum.bench.StaffList;
import rostrum.bench.Web;

/**
 * A running house with an embedded database on this machine: one that runs already, or one started for the occasion.
 *
 * @param data its data directory, in which the file of its staff lies
 */
public record House(URI address, Path data, Optional<Product> started) implements AutoCloseable {
    private static final int CALLBACKS = 2;
    private static final Map<String, String> ONE_CORE = Map.of("JAVA_TOOL_OPTIONS", "-XX:ActiveProcessorCount=1");

    public static House of(Flags flags) throws IOException {
        if (flags.text("server").isPresent()) return running(flags);
        return started(Product.start(Program.home(), out(flags)));
    }

    /** With everything of it on one core, a server that knows of no other, and a database that counts its statements. */
    public static House onOneCore(Flags flags, int core) throws IOException {
        var house = flags.text("server").isPresent() ? running(flags) : counting(Program.home(), out(flags));
        Kernel.pin(house.processes(), core);
        return house;
    }

    /** With the server alone on one core, knowing of no other, and its database on another one. */
    public static House withServerOnOneCore(Flags flags, int core, int another) throws IOException {
        var house = flags.text("server").isPresent()
                ? running(flags)
                : started(Product.start(Program.home(), out(flags), ONE_CORE));
        Kernel.pin(house.server(), core);
        Kernel.pin(house.database(), another);
        return house;
    }

    private static House counting(Path home, Path out) throws IOException {
        try (var first = started(Product.start(home, out))) {
            first.rows().countFromNextStart();
        }
        return started(Product.startAgain(home, out, ONE_CORE));
    }

    private static House running(Flags flags) {
        var staff = Path.of(flags.text("staff").orElseThrow());
        return new House(URI.create(flags.text("server").orElseThrow()), data(staff), Optional.empty());
    }

    private static House started(Product product) {
        return new House(product.address(), data(product.staff()), Optional.of(product));
    }

    /** The list of staff lies in the data directory. */
    private static Path data(Path staff) {
        return staff.toAbsolutePath().resolveSibling("");
    }

    private static Path out(Flags flags) {
        return Path.of(flags.text("out")
                        .orElse(Program.home().resolve("target/house").toString()))
                .toAbsolutePath()
                .normalize();
    }

    public Web web() {
        return new Web(address, Executors.newFixedThreadPool(CALLBACKS, Crowd::thread));
    }

    public StaffList staff() throws IOException {
        return StaffList.read(data.resolve("first-passwords.txt"));
    }

    public Rows rows() {
        return Rows.of(data);
    }

    public Set<Long> processes() {
        var all = new HashSet<>(server());
        all.addAll(database());
        return all;
    }

    public Set<Long> server() {
        return Kernel.tree(Kernel.listener(address.getPort()));
    }

    public Set<Long> database() {
        return Kernel.tree(rows().process());
    }

    @Override
    public void close() {
        started.ifPresent(Product::close);
    }
}
