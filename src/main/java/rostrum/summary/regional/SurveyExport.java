package rostrum.summary.regional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.survey.Question;
import rostrum.survey.Survey;

/**
 * Answers that were given elsewhere, a line a person, read as a {@link Plan} says: all of the file, or nothing.
 *
 * @param people how many answered anything
 * @param empty how many lines answer nothing, and count for nobody
 * @param counts in one order, whatever the order of the lines
 */
public record SurveyExport(int people, int empty, List<Text> texts, List<Counted> counts) {
    static final int MOST_TEXTS = 5_000;
    static final int LONGEST = 5_000;

    /** Somebody’s own words. */
    public record Text(String question, Language language, String words) {}

    /** @param flaws takes what is wrong with the file */
    static Optional<SurveyExport> read(Source content, Plan plan, Survey survey, About about, Flaws flaws) {
        var reading = new Reading(new Sheet(content, flaws), plan, survey, about);
        reading.sheet.each(List.of(), reading::line);
        return flaws.isEmpty() ? Optional.of(reading.export()) : Optional.empty();
    }

    private static final class Reading {
        private final Sheet sheet;
        private final Plan plan;
        private final Survey survey;
        private final About about;
        private final Set<String> ids = new HashSet<>();
        private final List<Text> texts = new ArrayList<>();
        private final Map<Counted, Integer> counts = new LinkedHashMap<>();
        private int people;
        private int empty;

        Reading(Sheet sheet, Plan plan, Survey survey, About about) {
            this.sheet = sheet;
            this.plan = plan;
            this.survey = survey;
            this.about = about;
        }

        void line(NamedCsvRecord row) {
            if (Sheet.isBlank(row)) {
                empty++;
                return;
            }
            var words = words(row);
            var picked = picked(row);
            var region = one(row, Part.Kind.REGION, "no-such-region", Meanings::region)
                    .orElse(about.region());
            var band = one(row, Part.Kind.BAND, "no-such-band", Meanings::band);
            var language = one(row, Part.Kind.LANGUAGE, "no-such-language", Meanings::language)
                    .orElse(about.language());
            identify(row);
            if (words.isEmpty() && picked.values().stream().allMatch(Set::isEmpty)) {
                empty++;
                return;
            }
            people++;
            words.forEach((question, said) -> texts.add(new Text(question, language, said)));
            if (texts.size() > MOST_TEXTS) sheet.end(row.getStartingLineNumber(), "many-texts", MOST_TEXTS);
            count("", Set.of(), region, band);
            picked.forEach((question, options) -> count(question, options, region, band));
        }

        private void count(String question, Set<String> options, Region region, Optional<AgeBand> band) {
            counts.merge(new Counted(question, List.copyOf(new TreeSet<>(options)), region, band, 1), 1, Integer::sum);
        }

        /** The same person twice would be counted twice. */
        private void identify(NamedCsvRecord row) {
            for (int at : plan.columns(Part.of(Part.Kind.ID))) {
                var id = row.getField(at).strip();
                if (id.isEmpty() || !ids.add(id)) sheet.flaw(row.getStartingLineNumber(), "twice", Map.of("id", id));
            }
        }

        private Map<String, String> words(NamedCsvRecord row) {
            var words = new TreeMap<String, String>();
            each(row, Part.Kind.TEXT, (at, question) -> {
                var said = row.getField(at).strip();
                if (said.length() > LONGEST) flaw(row, at, "too-long", Map.of("most", LONGEST));
                if (!Meanings.isNone(said)) words.put(question.code(), said);
            });
            return words;
        }

        private Map<String, Set<String>> picked(NamedCsvRecord row) {
            var picked = new TreeMap<String, Set<String>>();
            each(row, Part.Kind.CHOICE, (at, question) -> {
                var all = picked.computeIfAbsent(question.code(), code -> new TreeSet<>());
                var cell = row.getField(at);
                var ticked = Meanings.ticked(sheet.column(at), question, survey);
                if (ticked.isPresent()) tick(row, at, cell).ifPresent(yes -> all.add(ticked.get()));
                else if (!Meanings.isNone(cell))
                    options(row, at, cell, question).ifPresent(all::addAll);
            });
            return picked;
        }

        private Optional<Boolean> tick(NamedCsvRecord row, int at, String cell) {
            var tick = Meanings.tick(cell);
            if (tick.isEmpty()) flaw(row, at, "no-tick", Map.of("cell", cell));
            return tick.filter(yes -> yes);
        }

        private Optional<Set<String>> options(NamedCsvRecord row, int at, String cell, Question question) {
            var options = Meanings.options(cell, question, survey);
            if (options.isEmpty()) flaw(row, at, "no-such-option", Map.of("cell", cell));
            return options;
        }

        private <T> Optional<T> one(
                NamedCsvRecord row, Part.Kind kind, String otherwise, Function<String, Optional<T>> meaning) {
            for (int at : plan.columns(Part.of(kind))) {
                var cell = row.getField(at);
                if (Meanings.isNone(cell)) continue;
                var found = meaning.apply(cell);
                if (found.isEmpty()) flaw(row, at, otherwise, Map.of("cell", cell));
                return found;
            }
            return Optional.empty();
        }

        private interface Column {
            void read(int at, Question question);
        }

        private void each(NamedCsvRecord row, Part.Kind kind, Column column) {
            for (int at = 0; at < row.getFieldCount(); at++) {
                var part = plan.of(at);
                if (part.kind() == kind)
                    column.read(at, survey.question(part.question()).orElseThrow());
            }
        }

        private void flaw(NamedCsvRecord row, int at, String key, Map<String, Object> more) {
            var values = new LinkedHashMap<>(more);
            values.put("column", sheet.column(at));
            sheet.flaw(row.getStartingLineNumber(), key, values);
        }

        SurveyExport export() {
            var all = counts.entrySet().stream()
                    .map(one -> new Counted(
                            one.getKey().question(),
                            one.getKey().options(),
                            one.getKey().region(),
                            one.getKey().band(),
                            one.getValue()))
                    .toList();
            return new SurveyExport(people, empty, List.copyOf(texts), all);
        }
    }
}
