package rostrum.summary.regional;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.people.Countries;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.survey.Question;
import rostrum.survey.Survey;

/** What the words of others mean here. What is not known for certain is not guessed. */
final class Meanings {
    private static final Set<String> YES = Set.of("1", "y", "yes", "true", "x", "да", "oui", "si", "sí", "نعم", "是");
    private static final Set<String> NO = Set.of("", "n/a", "0", "n", "no", "false", "нет", "non", "لا", "否");
    private static final Pattern TICKED = Pattern.compile("(?s).*(?:\\[(.+)\\]|/(.+))");

    private Meanings() {}

    /** Small letters, one space between words, and no signs at the end. */
    static String plain(String words) {
        return Normalizer2.getNFKCCasefoldInstance()
                .normalize(words)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** Letters and digits alone: other tools allow no others in a code. */
    static String bare(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The option that a cell names, by its code or by its words in any language. */
    static Optional<String> option(String cell, Question question, Survey survey) {
        var said = plain(cell);
        var byCode = question.options().stream()
                .filter(option -> plain(option).equals(said)
                        || bare(option).equals(bare(cell)) && !bare(cell).isEmpty())
                .findFirst();
        return byCode.or(() -> question.options().stream()
                .filter(option -> survey.wordings().values().stream()
                        .anyMatch(wording ->
                                plain(wording.label(question, option)).equals(said)))
                .findFirst());
    }

    /**
     * The options that a cell names, several of them parted by a semicolon, a bar or a line, codes by a space, and words of
     * KoboToolbox by a space, too; empty where one is unknown.
     */
    static Optional<Set<String>> options(String cell, Question question, Survey survey) {
        var whole = option(cell, question, survey);
        if (whole.isPresent()) return Optional.of(Set.of(whole.get()));
        if (!question.takesSeveral()) return Optional.empty();
        return Stream.of("[;|\\n]", "\\s+")
                .map(parting -> all(cell.split(parting), question, survey))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> sideBySide(cell, question, survey));
    }

    /** Where it can be read in two ways, it is not read. */
    private static Optional<Set<String>> sideBySide(String cell, Question question, Survey survey) {
        var names = new TreeMap<String, String>();
        for (var wording : survey.wordings().values())
            for (var option : question.options()) names.put(plain(wording.label(question, option)), option);
        var ways = new HashSet<Set<String>>();
        read(plain(cell), names, new TreeSet<>(), ways);
        return ways.size() == 1 ? Optional.of(ways.iterator().next()) : Optional.empty();
    }

    private static void read(String left, Map<String, String> names, Set<String> found, Set<Set<String>> ways) {
        if (left.isEmpty()) ways.add(new TreeSet<>(found));
        else
            names.forEach((name, option) -> {
                if (name.isEmpty() || !(left + " ").startsWith(name + " ") || !found.add(option)) return;
                read(left.substring(name.length()).strip(), names, found, ways);
                found.remove(option);
            });
    }

    private static Optional<Set<String>> all(String[] parts, Question question, Survey survey) {
        var found = new TreeSet<String>();
        for (var part : parts) {
            if (part.isBlank()) continue;
            var option = option(part, question, survey);
            if (option.isEmpty()) return Optional.empty();
            found.add(option.get());
        }
        return Optional.of(found);
    }

    /** The option that a column is a box for, as its heading says: {@code q1[SQ01]}, {@code q1/sq01}. */
    static Optional<String> ticked(String heading, Question question, Survey survey) {
        if (!question.takesSeveral()) return Optional.empty();
        var found = TICKED.matcher(heading.strip());
        if (!found.matches()) return Optional.empty();
        return option(found.group(1) == null ? found.group(2) : found.group(1), question, survey);
    }

    /** Whether nothing was answered: LimeSurvey writes so where a question was not asked. */
    static boolean isNone(String cell) {
        return cell.isBlank() || plain(cell).equals("n/a");
    }

    /** Whether a box is ticked; empty where the cell says neither. */
    static Optional<Boolean> tick(String cell) {
        var said = plain(cell);
        if (YES.contains(said)) return Optional.of(true);
        return NO.contains(said) ? Optional.of(false) : Optional.empty();
    }

    /** Of a band by its code or words, or of an age in years. */
    static Optional<AgeBand> band(String cell) {
        var said = plain(cell).replace('–', '-');
        if (said.matches("\\d{1,2}")) return Optional.of(ofYears(Integer.parseInt(said)));
        return Arrays.stream(AgeBand.values())
                .filter(band -> band.code().equals(said) || isSaid(said, band.key()))
                .findFirst();
    }

    private static AgeBand ofYears(int years) {
        if (years < 10) return AgeBand.UNDER_10;
        if (years < 13) return AgeBand.FROM_10;
        if (years < 16) return AgeBand.FROM_13;
        if (years < 18) return AgeBand.FROM_16;
        return years < 25 ? AgeBand.FROM_18 : AgeBand.FROM_25;
    }

    /** Of a region by its code or name, or of a country by its code or name. */
    static Optional<Region> region(String cell) {
        var said = plain(cell);
        var region = Arrays.stream(Region.values())
                .filter(one -> plain(one.name()).equals(said) || isSaid(said, one.key()))
                .findFirst();
        return region.or(() -> country(said).map(Countries::region));
    }

    private static Optional<String> country(String said) {
        var code = said.toUpperCase(Locale.ROOT);
        if (Countries.knows(code)) return Optional.of(code);
        return Language.COMPLETE.stream()
                .flatMap(language -> Countries.names(language).entrySet().stream())
                .filter(name -> plain(name.getValue()).equals(said))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Language> language(String cell) {
        var said = plain(cell);
        var byTag = Language.of(said.split("[-_]", 2)[0]);
        return byTag.or(() -> List.of(Language.values()).stream()
                .filter(language -> plain(language.ownName()).equals(said)
                        || plain(language.nameIn(Language.EN)).equals(said))
                .findFirst());
    }

    private static boolean isSaid(String said, String key) {
        return Language.COMPLETE.stream()
                .anyMatch(language -> plain(Words.say(language, key, Map.of())).equals(said));
    }
}
