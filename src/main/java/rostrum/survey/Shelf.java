package rostrum.survey;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rostrum.platform.Console;

/** The surveys that can be chosen. A file with a flaw is left out and named; all the others stand. */
@ApplicationScoped
public class Shelf {
    @Inject
    SurveyFiles files;

    @Inject
    Console console;

    private final Map<String, Map<String, String>> folders = new TreeMap<>();
    private final List<Survey> surveys = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Flaw> remarks = new ArrayList<>();
    private Bank questions = Bank.NONE;

    void fill(@Observes @Priority(5100) Startup startup) {
        folders.putAll(files.folders(flaws));
        questions = Bank.read(bank(), flaws);
        folders.forEach((folder, files) -> {
            if (!folder.equals(Bank.FOLDER)) read(folder, files);
        });
        if (!flaws.isEmpty())
            console.say("Surveys: something is to be mended in these files. All else works.\n" + lines(flaws));
        if (!remarks.isEmpty()) console.say("Surveys: these may be worth a look.\n" + lines(remarks));
    }

    private void read(String folder, Map<String, String> files) {
        var reader = new SurveyReader(folder, files, questions, flaws);
        reader.read().ifPresent(surveys::add);
        remarks.addAll(reader.remarks());
    }

    private static String lines(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n"));
    }

    public List<Survey> surveys() {
        return List.copyOf(surveys);
    }

    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** What may well be meant, and is worth a look. */
    public List<Flaw> remarks() {
        return List.copyOf(remarks);
    }

    /** The files of a survey by their names; none where there is none of this name. */
    public Map<String, String> files(String folder) {
        return folders.getOrDefault(folder, Map.of());
    }

    /** The files of the questions that several surveys take. */
    public Map<String, String> bank() {
        return files(Bank.FOLDER);
    }

    /** The same as they were read: it takes longer than to read a survey. */
    public Bank questions() {
        return questions;
    }

    public Optional<Survey> find(String code) {
        return surveys.stream().filter(survey -> survey.code().equals(code)).findFirst();
    }
}
