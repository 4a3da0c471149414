package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StateTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern EDGE = Pattern.compile("\\('([A-Z]+)', '([A-Z]+)'\\)");

    /** Seen red with an edge left out of either. */
    @Test
    void theDatabaseKnowsTheSameEdges() throws IOException {
        var table = inserts("V036__moderation_states.sql") + inserts("V042__doubted.sql");
        var there = EDGE.matcher(table)
                .results()
                .map(edge -> edge.group(1) + " " + edge.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        var here = Arrays.stream(State.values())
                .flatMap(was ->
                        Arrays.stream(State.values()).filter(was::leadsTo).map(next -> was + " " + next))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", here), String.join("\n", there));
    }

    private static String inserts(String migration) throws IOException {
        return Files.readString(MIGRATIONS.resolve(migration))
                .split("insert into moderation_edge")[1]
                .split(";")[0];
    }

    @Test
    void nothingLeadsStraightFromShownToNotShownButByBeingReadAgain() {
        for (var shown : State.values())
            if (shown.isShown())
                assertFalse(shown.leadsTo(State.REJECTED) || shown.leadsTo(State.QUEUED), shown.name());
    }

    /** What one may still decide, and what is over, are all there is. */
    @Test
    void whatWaitsIsOpen() {
        for (var state : State.CLAIMED) assertEquals(true, state.isOpen(), state.name());
    }
}
