package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final Erasure DONE = new Erasure(
            "receipt-digest", "participant-digest", LocalDate.of(2027, 1, 4), true, Map.of("post", 3, "vote", 12));

    @Test
    void aLineOfTheLedgerIsReadAsItWasWritten() {
        assertEquals(Optional.of(DONE), Erasure.read(DONE.line()));
    }

    @Test
    void whatACrashCutOffIsNoLine() {
        var line = DONE.line();

        for (int end = 0; end < line.indexOf(" post"); end++)
            assertEquals(Optional.empty(), Erasure.read(line.substring(0, end)));
    }
}
