package rostrum.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.ledger.Linking;

/** What an auditor reads, a stretch at a time. */
@ExtendWith(ArquillianExtension.class)
class NotesIT {
    private static final int MORE_THAN_ONE_PAGE = 60;

    @Inject
    Audit audit;

    @Inject
    Linking linking;

    @Inject
    Notes notes;

    @Test
    void theNewestFirstAndTheEarlierOnesBehindThem() {
        var thing = Id.fresh();
        for (int i = 0; i < MORE_THAN_ONE_PAGE; i++) audit.note("system", "test.noted", thing, "" + i);
        linking.run();

        var newest = notes.newest("auditor");
        var earlier = newest.earlier();
        assertNotNull(newest.report());
        assertTrue(newest.report().isWhole(), () -> "" + newest.report());
        assertEquals(50, newest.lines().size());
        assertNotNull(earlier);
        assertEquals(earlier, newest.lines().get(49).seq());

        var next = notes.before(earlier);
        assertNull(next.report());
        assertEquals(earlier - 1, next.lines().get(0).seq());
        var last = notes.before(1);
        assertEquals(List.of(), last.lines());
        assertNull(last.earlier());
    }

    @Test
    void lookingIsNotedToo() {
        var auditor = Id.fresh();
        notes.newest(auditor);
        linking.run();

        assertEquals(
                List.of("audit.read"),
                notes.before(Long.MAX_VALUE).lines().stream()
                        .map(AuditPage.Line::note)
                        .filter(note -> note.actor().equals(auditor))
                        .map(note -> note.act())
                        .toList());
    }
}
