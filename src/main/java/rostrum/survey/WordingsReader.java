package rostrum.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rostrum.platform.Language;
import rostrum.survey.xliff.XliffReader;

/** Reads the words of a survey: the English ones, and those of every other language that were translated from them. */
final class WordingsReader {
    private final Map<String, String> files;
    private final List<Question> questions;
    private final Lines lines;
    private final List<Flaw> flaws;
    private final Map<Language, Wording> wordings = new TreeMap<>();

    WordingsReader(Map<String, String> files, List<Question> questions, Lines lines, List<Flaw> flaws) {
        this.files = files;
        this.questions = questions;
        this.lines = lines;
        this.flaws = flaws;
    }

    /** Without those that have a flaw: a language is offered whole or not at all. */
    Map<Language, Wording> read() {
        files.keySet().stream().filter(WordingsReader::isStray).forEach(this::stray);
        english().ifPresent(this::translations);
        return wordings;
    }

    private static boolean isStray(String name) {
        return !name.equals(Lines.STRUCTURE)
                && !name.startsWith(SurveyFiles.PICTURES)
                && !name.startsWith(SurveyFiles.VIDEOS)
                && language(name).isEmpty();
    }

    private static Optional<Language> language(String name) {
        return Arrays.stream(Language.values())
                .filter(language -> Lines.words(language).equals(name))
                .findFirst();
    }

    private void stray(String name) {
        var known = Arrays.stream(Language.values()).map(Lines::words).collect(Collectors.joining(", "));
        flaws.add(new Flaw(lines.path(name), 1, "survey.flaw.file", Map.of("known", known)));
    }

    /** Nothing where the file cannot be read at all: then nobody knows what was translated. */
    private Optional<Wording> english() {
        var before = flaws.size();
        var file = lines.path(Lines.words(Language.EN));
        var section = Section.parse(file, files.getOrDefault(Lines.words(Language.EN), ""), flaws);
        if (flaws.size() > before) return Optional.empty();
        var wording = new WordingReader(section, questions, lines).read();
        if (flaws.size() == before) wordings.put(Language.EN, wording);
        return Optional.of(wording);
    }

    private void translations(Wording english) {
        for (var language : Language.values())
            if (language != Language.EN && files.containsKey(Lines.words(language))) translation(language, english);
    }

    private void translation(Language language, Wording english) {
        var before = flaws.size();
        var name = Lines.words(language);
        var file = XliffReader.read(lines.path(name), files.getOrDefault(name, ""), language.tag(), flaws);
        if (flaws.size() > before) return;
        var wording = new TranslationReader(file, language, questions, english, lines, flaws).read();
        if (flaws.size() == before) wordings.put(language, wording);
    }
}
