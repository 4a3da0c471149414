package rostrum.summary.workspace;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.summary.Counted;
import rostrum.summary.theme.Themes;

/**
 * What young people spoke of, as the draft tells it.
 *
 * @param views how many were read
 * @param themes in the order of the table, without those that are told together
 * @param methods how they were found
 */
public record Told(Counted counted, Count views, List<Topic> themes, List<Themes.Method> methods) {
    private static final Jsonb JSON = JsonbBuilder.create();

    /** What was kept before themes had numbers has their places here. */
    public Told {
        var all = themes;
        themes = IntStream.range(0, all.size())
                .mapToObj(at -> all.get(at).numbered(at + 1))
                .toList();
    }

    /**
     * One theme.
     *
     * @param number its place in the list of themes when it was handed over, from 1
     * @param titles what an analyst called it, by language
     * @param words that tell it from the others, by language, those of the largest part first
     * @param proposal whether only words were compared
     * @param quotes released ones, in no order that tells anything
     */
    public record Topic(
            String code,
            int number,
            Map<Language, String> titles,
            List<ThemeName.Label> words,
            boolean proposal,
            List<Quote> quotes) {
        public ThemeName name(Language reader) {
            return ThemeName.of(titles, words, number, reader);
        }

        private Topic numbered(int place) {
            return number > 0 ? this : new Topic(code, place, titles, words, proposal, quotes);
        }

        private Topic quoting(Predicate<Quote> stands) {
            return new Topic(
                    code,
                    number,
                    titles,
                    words,
                    proposal,
                    quotes.stream().filter(stands).toList());
        }
    }

    /**
     * Somebody’s own words, masked.
     *
     * @param view of the record in which they stand; empty where that was not kept
     */
    public record Quote(String view, String words, Language language) {
        /** What was kept before views were named has none, and its author cannot be asked. */
        public Quote {
            if (view == null) view = "";
        }
    }

    /** With those quotes alone that still stand. */
    Told quoting(Predicate<Quote> stands) {
        return new Told(
                counted,
                views,
                themes.stream().map(theme -> theme.quoting(stands)).toList(),
                methods);
    }

    Stream<Quote> quotes() {
        return themes.stream().flatMap(theme -> theme.quotes().stream());
    }

    String write() {
        return JSON.toJson(this);
    }

    static Told read(String json) {
        return JSON.fromJson(json, Told.class);
    }
}
