package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

class PseudonymsTest {
    /** Chinese writes no space between them. */
    @ParameterizedTest
    @EnumSource
    void namesAreTwoWordsOfTheLanguageAndNoNumber(Language language) {
        for (int i = 0; i < 100; i++) {
            var name = Pseudonyms.fresh(language).name();
            assertTrue(name.matches("\\p{L}[\\p{L}\\p{M}]*[ 的][\\p{L}\\p{M}]+"), name);
        }
    }

    @Test
    void thereAreManyOfThem() {
        var names = IntStream.range(0, 1_000)
                .mapToObj(i -> Pseudonyms.fresh(Language.EN).name())
                .collect(Collectors.toSet());
        assertTrue(names.size() > 800, () -> "only " + names.size());
    }
}
