package rostrum.summary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.room.Choice;

/**
 * What a closed consultation leaves behind: nobody's key, no time, no order of arrival. It is never changed; its hash
 * proves that.
 *
 * @param voices how many spoke or voted in rooms
 * @param origins of every region that has any of the least developed countries, and every age; none where that is not known
 * @param unawaited nothing where it waited until nobody could appeal any more
 */
record Record(
        String consultation,
        List<Person> people,
        List<Tally> statements,
        List<Voter> voters,
        List<Voiced> views,
        int voices,
        Brought brought,
        List<Origins> origins,
        Optional<Unawaited> unawaited) {

    static final String VERSION = "4";
    static final String QUOTABLE = "quotable";

    /** Of which nothing was brought in by adults. */
    Record(
            String consultation,
            List<Person> people,
            List<Tally> statements,
            List<Voter> voters,
            List<Voiced> views,
            int voices) {
        this(consultation, people, statements, voters, views, voices, Brought.NONE);
    }

    /** Of which the development group of nobody is known. */
    Record(
            String consultation,
            List<Person> people,
            List<Tally> statements,
            List<Voter> voters,
            List<Voiced> views,
            int voices,
            Brought brought) {
        this(consultation, people, statements, voters, views, voices, brought, List.of(), Optional.empty());
    }

    Record from(List<Origins> known) {
        return new Record(consultation, people, statements, voters, views, voices, brought, known, unawaited);
    }

    /** One participant under a key that was drawn for the record alone. */
    record Person(String key, AgeBand band, Region region, Map<String, List<String>> answers) {
        private Person under(String fresh) {
            return new Person(fresh, band, region, new TreeMap<>(answers));
        }
    }

    /** Somebody’s votes, by statement, under another key than their answers: nobody learns what who votes like this answered. */
    record Voter(String key, AgeBand band, Region region, Map<String, Choice> votes) {
        private Voter under(String fresh) {
            return new Voter(fresh, band, region, new TreeMap<>(votes));
        }
    }

    private record Shuffled<T>(String key, T value) {}

    /**
     * Draws a key for each person and view and puts them in the order of the keys, which is a random one.
     *
     * @param keys draws keys that nobody can foresee
     * @param authors hears of each view that may be quoted: its new key, and whose voice it was before
     */
    static Record freeze(
            String consultation,
            List<Person> people,
            List<Tally> statements,
            List<Voter> voters,
            List<Voiced> views,
            int voices,
            Brought brought,
            Supplier<String> keys,
            BiConsumer<String, String> authors) {
        return new Record(
                consultation,
                shuffle(people, keys)
                        .map(drawn -> drawn.value().under(drawn.key()))
                        .toList(),
                statements.stream().sorted(Comparator.comparing(Tally::id)).toList(),
                shuffle(voters, keys)
                        .map(drawn -> drawn.value().under(drawn.key()))
                        .toList(),
                drawn(views, keys, authors),
                voices,
                brought.shuffled(keys));
    }

    /** The same, made while decisions could still be appealed. */
    Record without(Unawaited decisions) {
        return new Record(
                consultation, people, statements, voters, views, voices, brought, origins, Optional.of(decisions));
    }

    /** Each under a key of its own, and each author under one for all that they said. */
    static List<Voiced> drawn(List<Voiced> views, Supplier<String> keys, BiConsumer<String, String> authors) {
        var voices = new HashMap<String, String>();
        return shuffle(views, keys)
                .map(drawn -> {
                    tell(drawn, authors);
                    return drawn.value()
                            .under(drawn.key(), voice -> voices.computeIfAbsent(voice, first -> keys.get()));
                })
                .toList();
    }

    private static void tell(Shuffled<Voiced> drawn, BiConsumer<String, String> authors) {
        var voiced = drawn.value();
        if (voiced.quotable()) voiced.author().ifPresent(author -> authors.accept(drawn.key(), author.voice()));
    }

    private static <T> Stream<Shuffled<T>> shuffle(List<T> things, Supplier<String> keys) {
        return things.stream()
                .map(thing -> new Shuffled<>(keys.get(), thing))
                .sorted(Comparator.comparing(Shuffled::key));
    }

    /** @see RecordLines */
    String canonical() {
        return new RecordLines(this).text();
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
