package rostrum;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The very WAR that we ship, under a name of its own so that the server's configuration does not know it. */
final class ShippedWar {
    private static final Path TESTS = Path.of("target/test-classes");

    private ShippedWar() {}

    /** With the tests that run inside the server beside it, what counts statements and talks nonsense for them, and an issuer to ask. */
    static WebArchive archive() {
        var war = ShrinkWrap.create(ZipImporter.class, "rostrum-tested.war")
                .importFrom(new File("target/rostrum.war"))
                .as(WebArchive.class);
        try (var files = Files.walk(TESTS.resolve("rostrum"))) {
            files.filter(ShippedWar::runsInside)
                    .forEach(file ->
                            war.add(new FileAsset(file.toFile()), "/WEB-INF/classes/" + TESTS.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        war.add(new FileAsset(TESTS.resolve("doors.csv").toFile()), "/WEB-INF/classes/doors.csv");
        return war;
    }

    private static boolean runsInside(Path file) {
        return file.toString()
                .matches(
                        ".*(IT(\\$.*)?|/budget/.*|/staff/Badges|/bench/RawLine(\\$.*)?|/organisation/(Issuer|Signer)|/exchange/Books|/regional/Parcels|/platform/live/(FakeLine|HandPace))\\.class");
    }
}
