package rostrum.helpline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rostrum.people.Countries;
import rostrum.platform.Language;

class HelplinesTest {
    private final Helplines helplines = new Helplines();

    @BeforeEach
    void read() {
        helplines.read();
    }

    @Test
    void aCountryHasItsOwnNumber() {
        assertEquals("116 111", helplines.of("PL").orElseThrow().phone());
        assertEquals("tel:116111", helplines.of("PL").orElseThrow().dial());
        assertEquals(Optional.of("112"), helplines.emergency("PL"));
    }

    @Test
    void aCountryWithoutAnEntryHasNoNumberAtAll() {
        assertEquals(Optional.empty(), helplines.of("JP"));
        assertEquals(Optional.empty(), helplines.emergency("JP"));
        assertEquals(Optional.empty(), helplines.of(""));
    }

    @Test
    void everyEntryNamesItsCountryAndItsSource() {
        for (var country : Countries.names(Language.EN).keySet())
            helplines.of(country).ifPresent(line -> {
                assertFalse(line.source().isBlank(), country);
                assertFalse(line.checkedBy().isBlank(), country);
                assertTrue(line.web().startsWith("https://"), country);
            });
    }
}
