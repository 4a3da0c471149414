package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rostrum.platform.Language.AR;
import static rostrum.platform.Language.EN;
import static rostrum.platform.Language.ES;
import static rostrum.platform.Language.FR;
import static rostrum.platform.Language.RU;
import static rostrum.platform.Language.ZH;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void aReaderIsAnsweredInTheirOwnLanguageElseInEnglishElseInTheFirst() {
        assertEquals(ZH, ZH.among(List.of(AR, ZH, EN)));
        assertEquals(EN, ZH.among(List.of(AR, EN, FR)));
        assertEquals(AR, ZH.among(List.of(AR, FR)));
    }

    @Test
    void theReadersOwnStandsFirstAndTheOthersAsTheUnionListsThem() {
        assertEquals(List.of(RU, AR, ZH, EN, FR, ES), Language.startingWith(RU));
    }
}
