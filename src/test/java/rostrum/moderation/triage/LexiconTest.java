package rostrum.moderation.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

class LexiconTest {
    private static final Vocabulary VOCABULARY = Lexicon.shipped().vocabulary();
    private static final Set<String> HELPERS = Set.of("not", "telling");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyListHasAnOwnerAndIsReadAgainInTime(Language language) {
        var page = Lexicon.page(language);

        assertFalse(page.owner().isBlank());
        assertTrue(
                LocalDate.now().isBefore(page.reviewBy()), "Read the list again, and say so in its head: " + language);
        assertTrue(page.reviewBy().isBefore(LocalDate.now().plusMonths(12)), "a year is too long: " + language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyListKnowsEveryConcernThatListsKnow(Language language) {
        var english = sections(Language.EN);

        assertEquals(english, sections(language));
        assertEquals(
                List.of(),
                english.stream()
                        .filter(section -> !HELPERS.contains(section)
                                && Concern.of(section).isEmpty())
                        .toList());
    }

    /** A word that normalising would change could never be found. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyListIsNormalisedLikeTheText(Language language) {
        for (var entry : Lexicon.page(language).lines()) {
            var phrase = new Phrase(Concern.HARM, entry.line());
            phrase.words().filter(word -> !word.endsWith("*")).forEach(word -> {
                var whole = Phrase.whole(word);
                assertEquals(
                        whole, Normal.of(whole, VOCABULARY).spoken().toString().strip(), entry.line());
            });
        }
    }

    private static Set<String> sections(Language language) {
        return new TreeSet<>(Lexicon.page(language).lines().stream()
                .map(Lexicon.Entry::section)
                .toList());
    }
}
