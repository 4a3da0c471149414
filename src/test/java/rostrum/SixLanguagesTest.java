package rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** How much of the product is said in each language: all of it, and as that language says and counts. */
class SixLanguagesTest {
    /** What is the same word as in English, and not a text that was forgotten. */
    private static final Set<String> SAME_WORD = Set.of(
            "es consultation.privacy.h5",
            "es moderation.time",
            "es platform.error",
            "fr consultation.complaint.code",
            "fr consultation.desk.title",
            "fr consultation.privacy.h5",
            "fr group.desk.organisation",
            "fr moderation.time",
            "fr oversight.title",
            "fr people.erased.table.vote",
            "fr people.region.EUR",
            "fr platform.audit",
            "fr publishing.column.votes",
            "fr publishing.number",
            "fr publishing.source",
            "fr safeguarding.act.NOTED",
            "fr safeguarding.contact.open",
            "fr staff.new-password.code",
            "fr summary.plan.question",
            "fr summary.votes",
            "fr survey.desk.size",
            "fr survey.form.number",
            "fr workspace.own.document");

    private static final Pattern NUMBERLESS = Pattern.compile(", plural,[^}]*\\bone \\{[^#{}]*}");

    @ParameterizedTest
    @EnumSource
    void everyTextIsThere(Language language) throws IOException {
        var texts = texts();
        var missing = texts.stream()
                .filter(key -> !Words.has(language, key)
                        || Words.pattern(language, key).isBlank())
                .toList();
        System.out.printf(
                "%s: %,d of %,d texts, %d %%%n",
                language.tag(),
                texts.size() - missing.size(),
                texts.size(),
                100 * (texts.size() - missing.size()) / texts.size());

        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void nothingWasLeftInEnglish(Language language) throws IOException {
        var left = texts().stream()
                .filter(key -> !SAME_WORD.contains(language.tag() + " " + key))
                .filter(key -> Words.pattern(language, key).equals(Words.pattern(Language.EN, key)))
                .filter(key -> hasWords(Words.pattern(language, key)))
                .toList();

        assertEquals(List.of(), left);
    }

    /** Besides values, signs, units and our own name. */
    private static boolean hasWords(String pattern) {
        return pattern.replaceAll("\\{[^{},]*}|\\\\u\\p{XDigit}{4}|Rostrum", "").matches("(?s).*\\p{L}{3}.*");
    }

    @ParameterizedTest
    @EnumSource
    void everyCountHasTheFormsOfItsLanguage(Language language) throws IOException {
        var needed = countForms(language);
        var lacking = new ArrayList<String>();
        for (var key : texts())
            for (var forms : counted(Words.pattern(language, key)))
                if (!forms.containsAll(needed)) lacking.add(key + " says only " + forms + " of " + needed);

        assertEquals(List.of(), lacking);
    }

    /** In Russian 21 and 31 are counted like 1: whoever leaves the number out there says something else. */
    @ParameterizedTest
    @EnumSource
    void theFormForOneSaysTheNumberWhereOthersAreCountedLikeIt(Language language) throws IOException {
        var rules = PluralRules.forLocale(language.locale());
        if (IntStream.rangeClosed(2, 99)
                .noneMatch(number -> rules.select(number).equals("one"))) return;
        var numberless = texts().stream()
                .filter(key -> NUMBERLESS.matcher(Words.pattern(language, key)).find())
                .toList();

        assertEquals(List.of(), numberless);
    }

    /** The categories of CLDR into which whole numbers of our size fall; ICU asks for “other” in any case. */
    private static Set<String> countForms(Language language) {
        var rules = PluralRules.forLocale(language.locale());
        var forms = IntStream.rangeClosed(1, 99).mapToObj(rules::select).collect(Collectors.toCollection(TreeSet::new));
        forms.add(PluralRules.KEYWORD_OTHER);
        return forms;
    }

    /** The forms of each plural in a text; one that names every number it can meet (=1 …) is left alone. */
    private static List<Set<String>> counted(String text) {
        var pattern = new MessagePattern(text);
        var counted = new ArrayList<Set<String>>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL)
                counted.add(forms(pattern, i));
        }
        return counted;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        var forms = new TreeSet<String>();
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) forms.add(pattern.getSubstring(part));
            if (part.getType() == Part.Type.MSG_START) i = pattern.getLimitPartIndex(i);
        }
        return forms;
    }

    private static Set<String> texts() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.replace("_en.properties", ""))
                    .flatMap(
                            feature -> Words.keys(Language.EN, feature).stream().map(key -> feature + "." + key))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
