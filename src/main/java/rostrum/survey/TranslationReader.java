package rostrum.survey;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rostrum.platform.Language;
import rostrum.survey.xliff.Standing;
import rostrum.survey.xliff.Unit;
import rostrum.survey.xliff.Xliff;

/** Reads the words of a survey in another language, beside the English of today. */
final class TranslationReader {
    private final Xliff file;
    private final Language language;
    private final Map<String, String> english;
    private final Set<String> known;
    private final Lines lines;
    private final List<Flaw> flaws;
    private final Texts texts;
    private final Set<String> met = new HashSet<>();
    private boolean isReviewed = true;

    TranslationReader(
            Xliff file, Language language, List<Question> questions, Wording english, Lines lines, List<Flaw> flaws) {
        this.file = file;
        this.language = language;
        this.english = english.texts();
        this.known = new LinkedHashSet<>(this.english.keySet());
        this.known.addAll(Texts.required(questions));
        this.lines = lines;
        this.flaws = flaws;
        this.texts = new Texts(questions);
    }

    Wording read() {
        file.units().forEach(this::read);
        return texts.wording(language, isReviewed, known);
    }

    private void read(Unit unit) {
        note(unit);
        if (!known.contains(unit.id())) flaw(unit, "survey.flaw.xliff.unknown");
        else if (!met.add(unit.id())) flaw(unit, "survey.flaw.xliff.twice");
        else take(unit, unit.standing(english.getOrDefault(unit.id(), unit.source())));
    }

    private void take(Unit unit, Standing standing) {
        isReviewed &= standing == Standing.REVIEWED;
        if (standing == Standing.STALE) texts.outdate(unit.id());
        else if (standing != Standing.MISSING)
            texts.put(unit.id(), unit.target().strip());
    }

    /** What is missing altogether is looked for where its question begins. */
    private void note(Unit unit) {
        var id = unit.id();
        for (int dot = id.indexOf('.'); dot > 0; dot = id.indexOf('.', dot + 1))
            lines.putFirst(Lines.words(language), id.substring(0, dot), unit.line());
        lines.putFirst(Lines.words(language), id, unit.line());
    }

    private void flaw(Unit unit, String advice) {
        flaws.add(
                new Flaw(lines.path(Lines.words(language)), unit.line(), advice, Map.of("unit", unit.id()), unit.id()));
    }
}
