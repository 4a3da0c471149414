package rostrum.survey.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rostrum.platform.Language;
import rostrum.survey.xliff.Standing;
import rostrum.survey.xliff.State;
import rostrum.survey.xliff.Unit;
import rostrum.survey.xliff.Xliff;

/** Every text of a survey in English and in one other language, side by side. */
record Texts(String survey, Language language, Map<String, String> english, List<Unit> units) {

    /**
     * One of them.
     *
     * @param before the English that it was translated from, where that is not today’s; else empty
     * @param machine whether a machine wrote it
     */
    public record Text(String unit, String english, String target, Standing standing, String before, boolean machine) {}

    static Texts of(Outline outline, Language language) {
        return new Texts(
                outline.head().getOrDefault("survey", ""), language, outline.english(), outline.units(language));
    }

    List<Text> all() {
        var known = units.stream().collect(Collectors.toMap(Unit::id, Function.identity(), (first, second) -> first));
        return english.entrySet().stream()
                .map(text -> text(text.getKey(), text.getValue(), Optional.ofNullable(known.get(text.getKey()))))
                .toList();
    }

    private static Text text(String id, String english, Optional<Unit> unit) {
        var standing = unit.map(found -> found.standing(english)).orElse(Standing.MISSING);
        return new Text(
                id,
                english,
                unit.map(Unit::target).orElse(""),
                standing,
                standing == Standing.STALE ? unit.map(Unit::source).orElse("") : "",
                unit.flatMap(Unit::subState).filter(Unit.MACHINE::equals).isPresent());
    }

    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var standing : Standing.values()) counts.put(standing.name(), 0);
        all().forEach(text -> counts.merge(text.standing().name(), 1, Integer::sum));
        return counts;
    }

    Texts with(String id, String target, boolean reviewed) {
        return with(id, target, reviewed, english.getOrDefault(id, ""));
    }

    /** With what a translator wrote for one text, beside the English that they saw. */
    Texts with(String id, String target, boolean reviewed, String source) {
        var state = target.isBlank() ? State.INITIAL : reviewed ? State.REVIEWED : State.TRANSLATED;
        var unit = new Unit(id, source, target, state, Optional.empty(), 0);
        var others = new LinkedHashMap<String, Unit>();
        units.forEach(other -> others.put(other.id(), other));
        others.put(id, unit);
        return new Texts(survey, language, english, List.copyOf(others.values()));
    }

    Optional<Text> text(String id) {
        return all().stream().filter(text -> text.unit().equals(id)).findFirst();
    }

    /** With what came back from a translator; what is not asked any more is left out. */
    Texts with(List<Unit> back) {
        var known = back.stream().filter(unit -> english.containsKey(unit.id())).toList();
        return new Texts(survey, language, english, known);
    }

    /** For a translator, all of it beside the English of today. */
    String out() {
        return xliff().over(english).write();
    }

    /** As it is kept. */
    String file() {
        return xliff().write();
    }

    private Xliff xliff() {
        return new Xliff(survey, language.tag(), units);
    }
}
