package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-3,   bytes 0-3/10",
        "bytes=4-,    bytes 4-9/10",
        "bytes=-3,    bytes 7-9/10",
        "bytes=8-400, bytes 8-9/10"
    })
    void isWhatWasAskedFor(String range, String header) {
        assertEquals(header, Part.of(range, 10).header());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=-", "bytes=0-", "bytes=12-14", "bytes=5-2", "lines=1-2", "bytes=0-1,4-5"})
    void whatMeansNothingIsTheWhole(String range) {
        assertTrue(Part.of(range, 10).isWhole(), range);
    }

    @Test
    void givesTheseBytes() {
        assertArrayEquals(new byte[] {2, 3}, Part.of("bytes=2-3", 5).of(new byte[] {0, 1, 2, 3, 4}));
    }
}
