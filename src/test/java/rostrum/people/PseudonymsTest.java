package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

class PseudonymsTest {
    @Test
    void namesAreTwoWordsOfTheLanguageAndNoNumber() {
        for (var language : Language.COMPLETE) {
            var name = Pseudonyms.fresh(language).name();
            assertTrue(name.matches("\\p{L}+[\\p{L}\\p{M}]* [\\p{L}\\p{M}]+"), name);
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
