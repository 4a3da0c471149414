package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What we publish about the protocol, as the judge of what we send and take. */
final class Protocol {
    private static final Schema DOWN = schema("down");
    private static final Schema UP = schema("up");

    private Protocol() {}

    private static Schema schema(String of) {
        try {
            var text = Files.readString(Path.of("src/docs/room-protocol.yaml"));
            var parts = text.substring(text.indexOf("\ncomponents:"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema("$ref: '#/components/schemas/" + of + "'" + parts, InputFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertAllows(List<String> frames) {
        for (var frame : frames) assertEquals(List.of(), DOWN.validate(frame, InputFormat.JSON), frame);
    }

    static void assertForbids(String frame) {
        assertFalse(DOWN.validate(frame, InputFormat.JSON).isEmpty(), frame);
    }

    static boolean lets(String upward) {
        return UP.validate(upward, InputFormat.JSON).isEmpty();
    }
}
