package rostrum.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.survey.proof.Proof;

/** Reads the files of one survey: its structure, and its words in each language. */
final class SurveyReader {
    private final String folder;
    private final Map<String, String> files;
    private final Bank bank;
    private final List<Flaw> flaws;
    private final List<Flaw> remarks = new ArrayList<>();
    private final Lines lines;

    /** The files by name; their flaws are added to the list given. */
    SurveyReader(String folder, Map<String, String> files, Bank bank, List<Flaw> flaws) {
        this(folder, files, bank, new Lines(folder), flaws);
    }

    SurveyReader(String folder, Map<String, String> files, Bank bank, Lines lines, List<Flaw> flaws) {
        this.folder = folder;
        this.files = files;
        this.bank = bank;
        this.lines = lines;
        this.flaws = flaws;
    }

    /** Empty where the structure has a flaw, or no language is complete: then nobody could answer it. */
    Optional<Survey> read() {
        return readAll().filter(survey -> !survey.languages().isEmpty());
    }

    /** Empty only where the structure has a flaw. */
    Optional<Survey> readAll() {
        return unproved().flatMap(this::prove);
    }

    /** As it stands in the files. */
    Optional<Survey> unproved() {
        var before = flaws.size();
        var structure = open(Lines.STRUCTURE);
        if (flaws.size() > before) return Optional.empty();
        structure.knowsOnly(List.of("survey", "version", "youngest", "questions"));
        var code = structure.code("survey");
        var version = structure.number("version", 1, 9999);
        var asked = new QuestionsReader(structure, bank, lines).read();
        var youngest = youngest(structure);
        if (!code.equals(folder)) structure.flawAt("survey", "survey.flaw.folder", Map.of("folder", folder));
        var videos = new VideosReader(code, files, lines, flaws).read(asked.questions());
        if (flaws.size() > before) return Optional.empty();
        return Optional.of(new Survey(
                code,
                version,
                youngest,
                asked.questions(),
                asked.conditions(),
                asked.sensitive(),
                pictures(code),
                videos,
                wordings(asked)));
    }

    /** Its own words and those that come with questions of the bank. */
    private Map<Language, Wording> wordings(QuestionsReader.Asked asked) {
        var wordings = new WordingsReader(files, asked.own(), lines, flaws).read();
        wordings.replaceAll((language, own) -> own.and(bank.wording(language), asked.taken()));
        return wordings;
    }

    /** Where the file does not say, the youngest who may come by themselves. */
    private static AgeBand youngest(Section structure) {
        if (!structure.has("youngest")) return AgeBand.FROM_10;
        var codes = Arrays.stream(AgeBand.values()).map(AgeBand::code).toList();
        return AgeBand.of(structure.text("youngest")).orElseGet(() -> {
            structure.flawAt("youngest", "survey.flaw.youngest", Map.of("known", String.join(", ", codes)));
            return AgeBand.FROM_10;
        });
    }

    /** A slip in the structure keeps the survey away, a slip in the words of a language keeps that language away. */
    private Optional<Survey> prove(Survey survey) {
        var proof = Proof.of(survey, lines);
        proof.flaws().stream().filter(flaw -> !flaws.contains(flaw)).forEach(flaws::add);
        remarks.addAll(proof.remarks());
        if (proof.isBroken()) return Optional.empty();
        var sound = new TreeMap<>(survey.wordings());
        sound.keySet().removeAll(proof.broken());
        return Optional.of(survey.in(sound));
    }

    /** What may well be meant, and is worth a look. */
    List<Flaw> remarks() {
        return List.copyOf(remarks);
    }

    private Section open(String name) {
        return Section.parse(lines.path(name), files.getOrDefault(name, ""), flaws);
    }

    /** The address of each picture names its content, so that a browser fetches it once. */
    private Map<String, String> pictures(String code) {
        var pictures = new TreeMap<String, String>();
        files.forEach((file, hash) -> {
            if (!file.startsWith(SurveyFiles.PICTURES)) return;
            var name = file.substring(SurveyFiles.PICTURES.length());
            pictures.put(name.replaceFirst("\\..*", ""), "/surveys/" + code + "/pictures/" + hash + "/" + name);
        });
        return pictures;
    }
}
