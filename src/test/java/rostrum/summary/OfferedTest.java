package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rostrum.platform.Language;
import rostrum.platform.Words;

class OfferedTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void whateverThereWasIsToldInWords(int how) {
        var code = new Offered((how & 1) > 0, (how & 2) > 0, (how & 4) > 0).code();

        assertTrue(
                code.isEmpty()
                        || Arrays.stream(Language.values())
                                .allMatch(language -> Words.has(language, "publishing.background.how." + code)),
                code);
    }

    @Test
    void nobodyVotedWhereNoRoomWasOpen() {
        assertEquals("survey", new Offered(true, false, true).code());
    }
}
