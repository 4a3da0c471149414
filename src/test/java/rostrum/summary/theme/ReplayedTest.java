package rostrum.summary.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

class ReplayedTest {
    private static final Themes THREE = new Themes(
            List.of(theme("t0", "v0", "v1", "v2", "v3"), theme("t1", "v4", "v5", "v6"), theme("t2", "v7")), List.of());

    @Property
    void editsGiveTheSameAgain(@ForAll("edits") List<Edit> edits) {
        assertEquals(Replayed.of(THREE, edits), Replayed.of(THREE, edits));
    }

    @Property
    void everyViewStaysInExactlyOneThemeThatHasSome(@ForAll("edits") List<Edit> edits) {
        var themes = Replayed.of(THREE, edits).themes();

        assertEquals(views(THREE), views(themes));
        assertEquals(
                themes.all().size(),
                themes.all().stream().map(Theme::id).distinct().count());
        for (var theme : themes.all()) {
            assertFalse(theme.views().isEmpty());
            assertTrue(theme.views().containsAll(theme.quotes()));
        }
    }

    @Property
    void whatNamesSomethingGoneIsToldAndNotLost(@ForAll("edits") List<Edit> edits) {
        var without = Replayed.of(THREE, List.of(new Edit.Merge("t1", "t0"))).themes();
        var fewer = new Themes(
                without.all().stream()
                        .map(theme -> theme.with(theme.views().stream()
                                .filter(view -> !view.equals("v0"))
                                .toList()))
                        .toList(),
                List.of());

        for (var edit : edits) {
            var missed = edit.on(fewer).missed();
            var gone = named(edit)
                    .filter(name -> name.equals("v0") || name.equals("t1"))
                    .toList();
            if (!gone.isEmpty()) {
                assertEquals(
                        List.of(edit),
                        missed.stream().map(Replayed.Missed::edit).toList());
                assertFalse(missed.get(0).gone().isEmpty());
                assertTrue(named(edit).toList().containsAll(missed.get(0).gone()));
            }
        }
    }

    @Test
    void doWhatAnAnalystMeans() {
        var split = new Edit.Split("t0", List.of("v1", "v2"));
        var edited = Replayed.of(
                THREE,
                List.of(
                        new Edit.Rename("t0", Map.of(Language.EN, "Strangers")),
                        split,
                        new Edit.Move("v4", split.id()),
                        new Edit.Merge("t2", "t1"),
                        new Edit.Reject("t1")));

        assertTrue(edited.missed().isEmpty());
        assertEquals(
                Map.of(
                        "t0",
                        List.of("v0", "v3"),
                        split.id(),
                        List.of("v1", "v2", "v4"),
                        "t1",
                        List.of("v5", "v6", "v7")),
                edited.themes().all().stream().collect(Collectors.toMap(Theme::id, Theme::views)));
        assertEquals(
                Map.of(Language.EN, "Strangers"),
                edited.themes().find("t0").orElseThrow().titles());
        assertTrue(edited.themes().find("t1").orElseThrow().rejected());
    }

    @Test
    void tellsWhatOfASplitIsGone() {
        var split = new Edit.Split("t0", List.of("v1", "v9"));
        var edited = Replayed.of(THREE, List.of(split));

        assertEquals(
                List.of("v1"), edited.themes().find(split.id()).orElseThrow().views());
        assertEquals(List.of(new Replayed.Missed(split, List.of("v9"))), edited.missed());
    }

    @Property(tries = 50)
    void editsAreWrittenDownAndReadAgain(@ForAll("edits") List<Edit> edits) {
        var json = JsonbBuilder.create();

        for (var edit : edits) assertEquals(edit, json.fromJson(json.toJson(edit), Edit.class));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        var theme = Arbitraries.of("t0", "t1", "t2", "t3");
        var view = Arbitraries.integers().between(0, 9).map(at -> "v" + at);
        var title = Arbitraries.of("", "A", "B").map(words -> Map.of(Language.FR, words));
        Arbitrary<Edit> rename = Combinators.combine(theme, title).as(Edit.Rename::new);
        Arbitrary<Edit> merge = Combinators.combine(theme, theme).as(Edit.Merge::new);
        Arbitrary<Edit> split = Combinators.combine(
                        theme, view.list().uniqueElements().ofMaxSize(4))
                .as(Edit.Split::new);
        Arbitrary<Edit> move = Combinators.combine(view, theme).as(Edit.Move::new);
        Arbitrary<Edit> reject = theme.map(Edit.Reject::new);
        return Arbitraries.oneOf(rename, merge, split, move, reject).list().ofMaxSize(12);
    }

    private static Stream<String> named(Edit edit) {
        if (edit instanceof Edit.Rename rename) return Stream.of(rename.theme());
        if (edit instanceof Edit.Merge merge) return Stream.of(merge.theme(), merge.into());
        if (edit instanceof Edit.Split split) return Stream.concat(Stream.of(split.theme()), split.views().stream());
        if (edit instanceof Edit.Move move) return Stream.of(move.view(), move.theme());
        return Stream.of(((Edit.Reject) edit).theme());
    }

    private static List<String> views(Themes themes) {
        return themes.all().stream()
                .flatMap(theme -> theme.views().stream())
                .sorted()
                .toList();
    }

    private static Theme theme(String id, String... views) {
        return new Theme(id, List.of(views), Map.of(), List.of(views[0]), 1, false, Map.of(), false);
    }
}
