package rostrum.summary.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rostrum.platform.Language;
import rostrum.summary.words.Term;
import rostrum.summary.words.Terms;

/**
 * The words that tell one theme from the others, in each language that it has: class-based tf-idf (M. Grootendorst, “BERTopic”,
 * 2022): how often a word comes in the theme, times log(1 + words of a mean theme ÷ how often it comes at all). A word
 * that only one person uses is no label: it may be a name.
 */
final class LabelWords {
    private static final int MOST = 5;
    private static final int LEAST_PEOPLE = 2;

    /** One stem in one theme: how often, in which forms, by whom. */
    private static final class Use {
        private final Map<String, Integer> forms = new TreeMap<>();
        private final Set<String> people = new HashSet<>();
        private int count;

        void add(Term term, String person) {
            count++;
            forms.merge(term.form(), 1, Integer::sum);
            people.add(person);
        }

        String form() {
            return forms.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
        }
    }

    private final List<Map<String, Use>> themes = new ArrayList<>();
    private final Map<String, Integer> everywhere = new TreeMap<>();
    private final double meanWords;

    private LabelWords(List<List<Saying>> themes, Language language) {
        for (var theme : themes) this.themes.add(uses(theme, language));
        int words = 0;
        for (var theme : this.themes)
            for (var use : theme.entrySet()) {
                everywhere.merge(use.getKey(), use.getValue().count, Integer::sum);
                words += use.getValue().count;
            }
        long speaking = this.themes.stream().filter(theme -> !theme.isEmpty()).count();
        this.meanWords = (double) words / Math.max(1, speaking);
    }

    /** The best first, at most five a language; a theme in which no two people share a word has none. */
    static List<Map<Language, List<String>>> of(List<List<Saying>> themes) {
        var labels = new ArrayList<Map<Language, List<String>>>();
        for (int at = 0; at < themes.size(); at++) labels.add(new EnumMap<>(Language.class));
        for (var language : Language.COMPLETE) {
            var words = new LabelWords(themes, language);
            for (int at = 0; at < themes.size(); at++) {
                var best = words.best(at);
                if (!best.isEmpty()) labels.get(at).put(language, best);
            }
        }
        return labels;
    }

    private List<String> best(int theme) {
        return themes.get(theme).entrySet().stream()
                .filter(use -> use.getValue().people.size() >= LEAST_PEOPLE)
                .sorted(Comparator.comparing((Map.Entry<String, Use> use) -> -weight(use))
                        .thenComparing(Map.Entry::getKey))
                .map(use -> use.getValue().form())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private double weight(Map.Entry<String, Use> use) {
        return use.getValue().count * StrictMath.log(1 + meanWords / everywhere.getOrDefault(use.getKey(), 1));
    }

    private static Map<String, Use> uses(List<Saying> theme, Language language) {
        var uses = new TreeMap<String, Use>();
        for (var saying : theme)
            if (saying.language() == language)
                for (var term : Terms.toRead(saying.words(), language))
                    uses.computeIfAbsent(term.stem(), none -> new Use()).add(term, saying.person());
        return uses;
    }
}
