package rostrum.summary.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.summary.Example;
import rostrum.summary.View;
import rostrum.summary.Voiced;
import rostrum.summary.masking.Masking;
import rostrum.summary.theme.DoubleCoding;
import rostrum.summary.theme.Edit;
import rostrum.summary.theme.Saying;
import rostrum.summary.theme.Theme;
import rostrum.summary.theme.Themes;
import rostrum.summary.words.WrittenIn;

class WorkspaceTest {
    private static final List<Reading> READINGS = IntStream.range(0, 24)
            .mapToObj(at -> new Reading(
                    new Saying(
                            "v" + at,
                            at < 12 ? "Teachers explain safety at school" : "Strangers write messages to children",
                            Language.EN,
                            Region.EUR,
                            "p" + at,
                            true),
                    "why",
                    at == 3))
            .toList();
    private static final Found FOUND = new Found(
            new Themes(
                    List.of(theme("school", 0, 12), theme("strangers", 12, 24)),
                    List.of(new Themes.Method("e", "MIT", "", Set.of(Language.EN), false, 24, 1, 0.9))),
            READINGS);

    @Test
    void whatARunFoundIsReadAsItWasWritten() {
        assertEquals(FOUND, Found.read(FOUND.write()));
    }

    @Test
    void anEditIsReadAsItWasWritten() {
        for (var edit : List.of(
                new Edit.Rename("school", Map.of(Language.EN, "School", Language.AR, "مدرسة")),
                new Edit.Merge("strangers", "school"),
                new Edit.Split("school", List.of("v1", "v2")),
                new Edit.Move("v1", "strangers"),
                new Edit.Reject("school")))
            assertEquals(
                    edit,
                    new Edited(new Edited.Key("c", 1), edit, "editor", Instant.EPOCH)
                            .line()
                            .edit());
    }

    @Test
    void whatTheDraftTellsIsReadAsItWasWritten() {
        assertEquals(Example.spoken(), Told.read(Example.spoken().write()));
    }

    @Test
    void readsViewsMaskedInTheLanguageInWhichTheyAreWritten() {
        var author = new Voiced.Author("voice", AgeBand.FROM_13, Region.AFR);
        var view = new View("why", "Escríbeme a ana@ejemplo.org si quieres hablar de esto", Language.EN, true);

        var reading = Reading.of(new Voiced("key", view, Optional.of(author)), Masking.shipped(), WrittenIn.shipped());

        assertEquals(Language.ES, reading.saying().language());
        assertEquals(
                "Escríbeme a [contact] si quieres hablar de esto",
                reading.saying().words());
        assertEquals("voice", reading.saying().person());
        assertFalse(reading.doubtful());
    }

    @Test
    void showsNoTrueCount() {
        var workspace = Workspace.of(FOUND, List.of());

        assertEquals(new Count(10), workspace.people(workspace.themes().all().get(0)));
    }

    /** Analysts see it; a document does not. */
    @Test
    void aWordOfAFewPeopleDoesNotLeave() {
        var theme = FOUND.themes().all().get(0).labelled(Map.of(Language.EN, List.of("teachers", "mrs")));
        var few = READINGS.stream()
                .map(reading -> reading.id().equals("v1") ? new Reading(named(reading.saying()), "why", true) : reading)
                .toList();
        var workspace = Workspace.of(new Found(FOUND.themes(), few), List.of());

        assertEquals(List.of("teachers", "mrs"), workspace.labels(theme).get(0).words());
        assertEquals(List.of("teachers"), workspace.toldLabels(theme).get(0).words());
    }

    private static Saying named(Saying saying) {
        return new Saying(
                saying.id(), "Mrs Gaya explains it", saying.language(), saying.region(), saying.person(), true);
    }

    @Test
    void whatIsTakenBackIsNotDoneAgain() {
        var merge = new Edit.Merge("strangers", "school");
        var reject = new Edit.Reject("gone");

        var joined = Workspace.of(FOUND, List.of(line(1, merge, ""), line(2, reject, "")));
        assertEquals(1, joined.themes().all().size());
        assertEquals(reject, joined.missed().get(0).edit());
        assertEquals(
                FOUND.themes(),
                Workspace.of(FOUND, List.of(line(1, merge, "editor"))).themes());
    }

    @Test
    void aThemeIsCalledAsSomebodyNamedItOrByItsWords() {
        var labels = List.of(new ThemeName.Label(Language.EN, List.of("school", "safety")));

        assertEquals(
                new ThemeName("Ecole", Language.FR, true),
                ThemeName.of(Map.of(Language.FR, "Ecole"), labels, 7, Language.FR));
        assertEquals(
                new ThemeName("school · safety", Language.EN, false),
                ThemeName.of(Map.of(Language.FR, "Ecole"), labels, 7, Language.AR));
        assertEquals(
                new ThemeName("Theme 7, not yet named", Language.EN, false),
                ThemeName.of(Map.of(), List.of(), 7, Language.EN));
        assertEquals(
                "Тема 7, пока без названия",
                ThemeName.of(Map.of(), List.of(), 7, Language.RU).words());
    }

    @Test
    void twoWhoAgreeHaveAFullAlpha() {
        var codes = Map.of("v1", "school", "v2", "strangers", "v3", "school");

        assertEquals(100, Agreement.of(new DoubleCoding(codes, codes)).alpha());
        assertEquals(100, Agreement.of(new DoubleCoding(codes, codes)).kappas().get("school"));
    }

    @Test
    void takesAResolutionThatMeansSomething() {
        assertEquals(1.5, Resolution.read("1,5").getAsDouble());
        assertEquals(4, Resolution.read("").getAsDouble());
        for (var wrong : List.of("0", "21", "-1", "NaN", "1e1", "much"))
            assertTrue(Resolution.read(wrong).isEmpty());
    }

    private static EditLine line(int number, Edit edit, String undoneBy) {
        return new EditLine(number, edit, "editor", Instant.EPOCH, undoneBy);
    }

    private static Theme theme(String id, int from, int to) {
        var views = READINGS.subList(from, to).stream().map(Reading::id).toList();
        return new Theme(id, views, Map.of(), views.subList(0, 2), 0.8, false, Map.of(), false);
    }
}
