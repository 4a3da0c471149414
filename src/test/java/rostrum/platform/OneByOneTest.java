package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class OneByOneTest {
    @Test
    void theOthersAreDoneAndTheLogSaysNothingOfWhatItWasAbout() {
        var done = new ArrayList<String>();
        var logged = new StringBuilder();
        var log = Logger.getLogger(OneByOne.class.getName());
        var listener = listener(logged);
        log.addHandler(listener);
        try {
            OneByOne.each("counting", List.of("first", "secret", "last"), thing -> {
                if (thing.equals("secret")) throw new IllegalStateException("about " + thing);
                done.add(thing);
            });
        } finally {
            log.removeHandler(listener);
        }

        assertEquals(List.of("first", "last"), done);
        assertTrue(logged.toString().contains("counting failed for one of 3: java.lang.IllegalStateException"));
        assertFalse(logged.toString().contains("secret"));
    }

    private static Handler listener(StringBuilder logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord told) {
                logged.append(told.getMessage()).append(told.getThrown() == null ? "" : told.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
