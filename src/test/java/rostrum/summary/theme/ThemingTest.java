package rostrum.summary.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.Seeded;
import rostrum.summary.embedding.Embedders;
import rostrum.summary.embedding.Lanes;

class ThemingTest {
    private static final Embedders WORDS_ONLY = new Embedders(Optional.empty(), Optional.empty());

    @Property(tries = 8)
    void doesNotDependOnTheOrderOfViews(@ForAll long seed) {
        var all = all();
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Seeded(seed).random());

        assertEquals(find(all, WORDS_ONLY), find(shuffled, WORDS_ONLY));
    }

    @Test
    void putsEveryViewIntoOneTheme() {
        var all = all();
        all.add(Said.one("e", "", Language.EN));
        var themes = find(all, WORDS_ONLY);

        assertEquals(
                all.stream().map(Saying::id).sorted().toList(),
                themes.all().stream()
                        .flatMap(theme -> theme.views().stream())
                        .sorted()
                        .toList());
        assertEquals(
                themes.all().size(),
                themes.all().stream().map(Theme::id).distinct().count());
        assertTrue(find(List.of(), WORDS_ONLY).all().isEmpty());
    }

    @Test
    void givesNoTextToAModelThatDoesNotKnowItsLanguage() {
        try (var shipped = Embedders.shipped()) {
            var themes = find(all(), shipped);
            var methods = themes.methods().stream()
                    .map(method -> method.embedder() + " " + method.languages())
                    .collect(Collectors.toSet());

            assertEquals(
                    Set.of("bge-small-en-v1.5-q [EN]", "lexical-ru [RU]", "lexical-zh [ZH]", "lexical-fr [FR]"),
                    methods);
            assertFalse(themes.of("a1").orElseThrow().proposal());
            assertTrue(themes.of("r1").orElseThrow().proposal());
            for (var theme : themes.all())
                assertEquals(
                        1,
                        theme.views().stream()
                                .map(view -> view.charAt(0))
                                .distinct()
                                .count(),
                        theme::toString);
        }
    }

    @Test
    void stopsWhenNobodyWantsTheResult() {
        var watched = Lanes.of(2).watchedBy((done, all) -> {
            if (done > 3) throw new CancellationException();
        });

        assertThrows(
                CancellationException.class, () -> Theming.of(Said.hundred(), WORDS_ONLY, Theming.RESOLUTION, watched));
    }

    @Test
    void keepsTheIdsOfThemesThatStayedMoreOrLessTheSame() {
        var before = find(Said.hundred(), WORDS_ONLY);
        var later = find(
                Stream.concat(
                                Said.hundred().stream()
                                        .filter(saying -> !saying.id().equals("a7")),
                                Stream.of(Said.one("a99", "Strangers want my number again and again", Language.EN)))
                        .toList(),
                WORDS_ONLY);
        var kept = later.keepingIdsOf(before);

        assertEquals(before, before.keepingIdsOf(before));
        assertEquals(
                kept.all().size(), kept.all().stream().map(Theme::id).distinct().count());
        for (var theme : kept.all())
            before.find(theme.id())
                    .ifPresent(old -> assertTrue(theme.views().stream().anyMatch(old.views()::contains)));
        assertTrue(kept.all().stream().anyMatch(theme -> before.find(theme.id()).isPresent()));
    }

    @Test
    void namesThemesByTheirOwnWords() {
        var labels = LabelWords.of(List.of(
                List.of(said("1", "Strangers write", "p1"), said("2", "A stranger wrote to Wilhelmina", "p2")),
                List.of(
                        said("3", "Schools and lessons", "p3"),
                        said("4", "A school, a lesson, Zebedee, Zebedee", "p4"))));

        assertEquals(
                List.of(Map.of(Language.EN, List.of("stranger")), Map.of(Language.EN, List.of("lesson", "school"))),
                labels);
    }

    private static Saying said(String id, String words, String person) {
        return new Saying(id, words, Language.EN, Region.EUR, person, true);
    }

    private static List<Saying> all() {
        var all = new ArrayList<>(Said.hundred());
        all.addAll(Said.elsewhere());
        return all;
    }

    private static Themes find(List<Saying> sayings, Embedders embedders) {
        return Theming.of(sayings, embedders, Theming.RESOLUTION, Lanes.of(2));
    }
}
