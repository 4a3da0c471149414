package rostrum.summary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.summary.opinion.Ballot;

/**
 * What a closed consultation leaves behind: nobody's key, no time, no order of arrival. It is never changed; its hash
 * proves that.
 *
 * @param voices how many spoke or voted in rooms
 */
record Record(
        String consultation,
        List<Person> people,
        List<Tally> statements,
        List<Ballot> ballots,
        List<Said> said,
        int voices,
        Brought brought) {

    /** Of which nothing was brought in by adults. */
    Record(
            String consultation,
            List<Person> people,
            List<Tally> statements,
            List<Ballot> ballots,
            List<Said> said,
            int voices) {
        this(consultation, people, statements, ballots, said, voices, Brought.NONE);
    }

    /** A view, and under which key of this record stands who said it. */
    record Said(String person, View view) {}

    /** One participant under a key that was drawn for the record alone. */
    record Person(String key, AgeBand band, Region region, Map<String, List<String>> answers) {
        private Person under(String fresh) {
            return new Person(fresh, band, region, new TreeMap<>(answers));
        }
    }

    private record Shuffled<T>(String key, T value) {}

    /**
     * Draws a key for each person and view and puts them in the order of the keys, which is a random one.
     *
     * @param keys draws keys that nobody can foresee
     */
    static Record freeze(
            String consultation,
            List<Person> people,
            List<Tally> statements,
            List<Ballot> ballots,
            List<Said> said,
            int voices,
            Brought brought,
            Supplier<String> keys) {
        var drawn = shuffle(people, keys).toList();
        var fresh = new HashMap<String, String>();
        for (var one : drawn) fresh.put(one.value().key(), one.key());
        return new Record(
                consultation,
                drawn.stream().map(one -> one.value().under(one.key())).toList(),
                statements.stream().sorted(Comparator.comparing(Tally::id)).toList(),
                ballots.stream()
                        .map(ballot -> new Ballot(
                                fresh.computeIfAbsent(ballot.person(), other -> keys.get()),
                                ballot.statement(),
                                ballot.choice()))
                        .sorted(Comparator.comparing(Ballot::person).thenComparing(Ballot::statement))
                        .toList(),
                shuffled(said, keys).stream()
                        .map(one -> new Said(fresh.computeIfAbsent(one.person(), other -> keys.get()), one.view()))
                        .toList(),
                voices,
                brought.shuffled(keys));
    }

    /** Views without who said them. */
    List<View> views() {
        return said.stream().map(Said::view).toList();
    }

    static <T> List<T> shuffled(List<T> things, Supplier<String> keys) {
        return shuffle(things, keys).map(Shuffled::value).toList();
    }

    private static <T> Stream<Shuffled<T>> shuffle(List<T> things, Supplier<String> keys) {
        return things.stream()
                .map(thing -> new Shuffled<>(keys.get(), thing))
                .sorted(Comparator.comparing(Shuffled::key));
    }

    /** One line a fact, columns parted by tabs: the same record is always the same text. */
    String canonical() {
        var text = new StringBuilder();
        line(text, "record", "2", consultation);
        for (var person : people) {
            line(
                    text,
                    "person",
                    person.key(),
                    person.band().code(),
                    person.region().name());
            person.answers()
                    .forEach((question, options) ->
                            line(text, "answer", person.key(), question, String.join(" ", options)));
        }
        line(text, "voices", "" + voices);
        for (var tally : statements)
            line(
                    text,
                    "statement",
                    tally.id(),
                    tally.language().tag(),
                    tally.words(),
                    "" + tally.agree(),
                    "" + tally.disagree(),
                    "" + tally.pass());
        for (var ballot : ballots)
            line(
                    text,
                    "vote",
                    ballot.person(),
                    ballot.statement(),
                    ballot.choice().code());
        for (var one : said) line(text, "view", one.person(), one.view());
        writeBrought(text);
        return text.toString();
    }

    private void writeBrought(StringBuilder text) {
        if (brought.onPaper() > 0) line(text, "paper", "" + brought.onPaper());
        for (var group : brought.groups()) {
            line(text, "group", group.id(), "" + group.people(), group.region().name());
            group.hands()
                    .forEach((question, hands) -> hands.forEach(
                            (option, people) -> line(text, "hands", group.id(), question, option, "" + people)));
        }
        for (var view : brought.views()) line(text, "group-view", "", view);
    }

    private static void line(StringBuilder text, String kind, String person, View view) {
        line(text, kind, person, view.place(), view.language().tag(), view.quotable() ? "quotable" : "", view.words());
    }

    private static void line(StringBuilder text, String... columns) {
        for (int at = 0; at < columns.length; at++)
            text.append(at == 0 ? "" : "\t").append(escaped(columns[at]));
        text.append('\n');
    }

    private static String escaped(String column) {
        return column.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** SHA-256 of the canonical text, in hexadecimal digits. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
