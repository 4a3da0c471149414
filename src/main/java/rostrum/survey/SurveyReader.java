package rostrum.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.platform.Language;

/** Reads the files of one survey: its structure, and its words in each language. */
final class SurveyReader {
    private static final List<String> TYPES = List.of("information", "single", "multiple", "scale", "long-text");

    private final String folder;
    private final Map<String, String> files;
    private final List<Flaw> flaws;

    /** The files by name; their flaws are added to the list given. */
    SurveyReader(String folder, Map<String, String> files, List<Flaw> flaws) {
        this.folder = folder;
        this.files = files;
        this.flaws = flaws;
    }

    /** Empty where the structure has a flaw, or no language is complete: then nobody could answer it. */
    Optional<Survey> read() {
        var before = flaws.size();
        var structure = open("survey.yaml");
        if (flaws.size() > before) return Optional.empty();
        structure.knowsOnly(List.of("survey", "version", "questions"));
        var code = structure.code("survey");
        var version = structure.number("version", 1, 9999);
        var questions = questions(structure);
        if (!code.equals(folder)) structure.flawAt("survey", "survey.flaw.folder", Map.of("folder", folder));
        if (flaws.size() > before) return Optional.empty();
        var survey = new Survey(code, version, questions, wordings(questions));
        return survey.languages().isEmpty() ? Optional.empty() : Optional.of(survey);
    }

    private Section open(String name) {
        return Section.parse(path(name), files.getOrDefault(name, ""), flaws);
    }

    private String path(String name) {
        return "surveys/" + folder + "/" + name;
    }

    private static List<Question> questions(Section structure) {
        var questions = new ArrayList<Question>();
        var seen = new HashSet<String>();
        for (var section : structure.sections("questions")) {
            question(section).ifPresent(questions::add);
            var code = section.words("code");
            if (!code.isEmpty() && !seen.add(code))
                section.flawAt("code", "survey.flaw.same-code", Map.of("code", code));
        }
        return questions;
    }

    private static Optional<Question> question(Section section) {
        var code = section.code("code");
        return switch (section.text("type")) {
            case "information" -> only(section, List.of(), new Information(code));
            case "single" ->
                only(
                        section,
                        List.of("options", "reason"),
                        new Single(code, section.codes("options"), optional(section, "reason", 10, 4000)));
            case "multiple" -> multiple(section, code);
            case "scale" -> only(section, List.of("points"), new Scale(code, section.number("points", 2, 10)));
            case "long-text" -> only(section, List.of("limit"), new LongText(code, section.number("limit", 10, 4000)));
            case "" -> Optional.empty();
            default -> {
                section.flawAt("type", "survey.flaw.type", Map.of("types", String.join(", ", TYPES)));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Question> multiple(Section section, String code) {
        var options = section.codes("options");
        var most = section.has("most") ? section.number("most", 1, Math.max(1, options.size())) : options.size();
        return only(section, List.of("options", "most"), new Multiple(code, options, most));
    }

    private static int optional(Section section, String key, int least, int most) {
        return section.has(key) ? section.number(key, least, most) : 0;
    }

    private static Optional<Question> only(Section section, List<String> own, Question question) {
        var known = new ArrayList<>(List.of("code", "type"));
        known.addAll(own);
        section.knowsOnly(known);
        return Optional.of(question);
    }

    private Map<Language, Wording> wordings(List<Question> questions) {
        var wordings = new TreeMap<Language, Wording>();
        for (var name : files.keySet())
            Language.of(name.replaceFirst("\\.yaml$", ""))
                    .flatMap(language -> wording(name, language, questions))
                    .ifPresent(wording -> wordings.put(wording.language(), wording));
        return wordings;
    }

    /** Empty where the file has a flaw: a language is offered whole or not at all. */
    private Optional<Wording> wording(String name, Language language, List<Question> questions) {
        var before = flaws.size();
        var section = open(name);
        if (flaws.size() > before) return Optional.empty();
        var wording = new WordingReader(section, language, questions).read();
        return flaws.size() > before ? Optional.empty() : Optional.of(wording);
    }
}
