package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WithdrawnTest {
    private static final Withdrawn OUT = new Withdrawn("receipt-digest", LocalDate.of(2027, 1, 4), true);

    @Test
    void aLineOfTheLedgerIsReadAsItWasWritten() {
        assertEquals(Optional.of(OUT), Withdrawn.read(OUT.line()));
    }

    @Test
    void whatACrashCutOffAndWhatSaysSomethingElseIsNoLine() {
        var line = OUT.line();

        for (int end = 0; end < line.length(); end++)
            assertEquals(Optional.empty(), Withdrawn.read(line.substring(0, end)));
        assertEquals(Optional.empty(), Withdrawn.read("v1 receipt-digest participant-digest 2027-01-04 open post=1"));
    }
}
