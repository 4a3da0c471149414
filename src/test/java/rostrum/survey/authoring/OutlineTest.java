package rostrum.survey.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.survey.Bank;
import rostrum.survey.Flaw;
import rostrum.survey.Proved;
import rostrum.survey.authoring.Difference.Kind;
import rostrum.survey.authoring.Difference.Part;
import rostrum.survey.xliff.Standing;

class OutlineTest {
    private static final Outline CLUB = Outline.begun("club", 1, "Our club")
            .with(
                    item("devices", "multiple", "options", "phone", "laptop"),
                    words("title", "Which?", "options.phone", "A phone"))
            .with(item("idea", "long-text", "limit", "100"), words("title", "Your idea?", "topic", "Ideas"));

    @Test
    void anEmptyDraftHoldsTogether() {
        var empty = Outline.begun("club", 2, "Our club: a \"new\" one");

        assertEquals(Optional.of(empty), Outline.read(empty.files()));
    }

    @Test
    void unfinishedQuestionsHoldTogether() {
        assertEquals(Optional.of(CLUB), Outline.read(CLUB.files()));
    }

    /** Whatever words are typed: signs that mean something to YAML, other scripts, line ends. */
    @Property
    void anyWordsComeBack(@ForAll @Size(max = 4) List<String> typed) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < typed.size(); i++)
            if (isText(typed.get(i)))
                words.put(List.of("title", "topic", "hint", "easy.title").get(i), typed.get(i));
        var outline = CLUB.with(item("devices", "single", "options", "a"), words);

        assertEquals(words, Outline.read(outline.files()).orElseThrow().words("devices"));
    }

    /** Halves of characters come from no form. */
    private static boolean isText(String typed) {
        return !typed.isEmpty() && typed.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    @Test
    void whatNoFormCanShowIsLeftToTheFiles() {
        assertTrue(
                Outline.read(Map.of("survey.yaml", "survey: [", "en.yaml", "")).isEmpty());
        assertTrue(Outline.read(Map.of("survey.yaml", "questions:\n  - code: a\n  - code: a\n"))
                .isEmpty());
        assertTrue(Outline.read(Map.of("survey.yaml", "questions:\n  - code: a\n    most: [1]\n"))
                .isEmpty());
        assertTrue(Outline.read(Map.of("survey.yaml", "just words")).isEmpty());
    }

    @Test
    void questionsMoveByOneAndStopAtTheEnds() {
        assertEquals(List.of("idea", "devices"), codes(CLUB.moved("idea", -1)));
        assertEquals(List.of("devices", "idea"), codes(CLUB.moved("idea", 1)));
        assertEquals(List.of("devices", "idea"), codes(CLUB.moved("nobody", 1)));
    }

    @Test
    void wordsAndTranslationsGoWithTheirQuestion() {
        var french = CLUB.english().keySet().stream()
                .reduce(
                        Texts.of(CLUB, Language.FR),
                        (texts, unit) -> texts.with(unit, "Mots", true),
                        (one, two) -> two);
        var files = CLUB.files();
        files.put("fr.xlf", french.file());

        var without = Outline.read(files).orElseThrow().without("devices");

        assertEquals(
                List.of("title", "idea.title", "idea.topic"),
                List.copyOf(without.english().keySet()));
        assertEquals(3, without.units(Language.FR).size());
    }

    @Test
    void aTranslationIsStaleOnceItsEnglishChanges() {
        var files = CLUB.files();
        files.put(
                "fr.xlf",
                Texts.of(CLUB, Language.FR)
                        .with("idea.title", "Ton idée ?", true)
                        .file());
        var changed = Outline.read(files)
                .orElseThrow()
                .with(item("idea", "long-text", "limit", "100"), words("title", "What is your idea?"));

        var text = Texts.of(changed, Language.FR).all().stream()
                .filter(one -> one.unit().equals("idea.title"))
                .findFirst()
                .orElseThrow();

        assertEquals(Standing.STALE, text.standing());
        assertEquals("Your idea?", text.before());
    }

    @Test
    void codesThatNoFileCanHoldAreSaidAtTheirField() {
        var form =
                new ItemForm(Map.of("type", "single", "options", "a.b = One\nc = Two\nc = Three", "easy.options", "Ä"));

        assertEquals(
                List.of("a.b", "c", "Ä"),
                form.problems().stream()
                        .map(problem -> problem.values().get("code"))
                        .sorted()
                        .toList());
    }

    @Test
    void differencesAreSaidQuestionByQuestion() {
        var after = CLUB.without("idea")
                .with(
                        item("devices", "multiple", "options", "phone", "tablet"),
                        words("title", "Which ones?", "options.phone", "A phone"))
                .with(item("age", "age-band"), words("title", "How old?"))
                .titled("The club");

        assertEquals(
                List.of(
                        new Difference(Kind.WHOLE, "", List.of(new Part("title", "Our club", "The club"))),
                        new Difference(
                                Kind.REMOVED,
                                "idea",
                                List.of(
                                        new Part("type", "long-text", ""),
                                        new Part("limit", "100", ""),
                                        new Part("title", "Your idea?", ""),
                                        new Part("topic", "Ideas", ""))),
                        new Difference(
                                Kind.CHANGED,
                                "devices",
                                List.of(
                                        new Part("title", "Which?", "Which ones?"),
                                        new Part("options", "phone = A phone\nlaptop", "phone = A phone\ntablet"))),
                        new Difference(
                                Kind.ADDED,
                                "age",
                                List.of(new Part("type", "", "age-band"), new Part("title", "", "How old?")))),
                Difference.between(CLUB, after));
    }

    @Test
    void nothingChangedIsNoDifference() {
        assertEquals(
                List.of(), Difference.between(CLUB, Outline.read(CLUB.files()).orElseThrow()));
    }

    @Test
    void aFlawLeadsToItsQuestion() {
        var files = CLUB.files();
        var found = Proved.of("club", files, Bank.NONE).flaws().stream()
                .map(flaw -> Finding.of(flaw, files, Optional.of(CLUB)).question())
                .toList();

        assertFalse(found.isEmpty());
        assertFalse(found.contains(""), found::toString);
    }

    @Test
    void aFlawOfWhichOnlyTheLineIsKnownLeadsToItsQuestion() {
        var structure = CLUB.files();
        var at = 1 + structure.getOrDefault("survey.yaml", "").lines().toList().indexOf("    limit: 100");

        assertEquals(
                "idea",
                Finding.of(new Flaw("surveys/club/survey.yaml", at, "k", Map.of()), structure, Optional.of(CLUB))
                        .question());
        assertEquals(
                "",
                Finding.of(new Flaw("surveys/club/survey.yaml", 1, "k", Map.of()), structure, Optional.of(CLUB))
                        .question());
    }

    private static List<String> codes(Outline outline) {
        return outline.items().stream().map(Item::code).toList();
    }

    private static Item item(String code, String type, String... more) {
        var keys = new LinkedHashMap<String, List<String>>();
        keys.put("code", List.of(code));
        keys.put("type", List.of(type));
        if (more.length > 0) keys.put(more[0], List.of(more).subList(1, more.length));
        return new Item(keys);
    }

    private static Map<String, String> words(String... pairs) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) words.put(pairs[i], pairs[i + 1]);
        return words;
    }
}
