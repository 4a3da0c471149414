package rostrum.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.Seeded;
import rostrum.room.Choice;
import rostrum.summary.disclosure.Breakdown;

/** A drawn population whose true counts are known, for whoever attacks what is released of it. */
public final class Population {
    /** Stands in every key, and in words that were never to leave. */
    public static final String CANARY = "canary-7f3a";

    private static final int STATEMENTS = 10;
    private static final List<String> ONE = List.of("a", "b", "c", "d", "e");
    private static final List<String> SOME = List.of("x", "y", "z");
    private static final List<Asked> QUESTIONS = List.of(asked("one", false, ONE), asked("some", true, SOME));
    private static final TablePlan PLAN = new TablePlan(Map.of(
            TablePlan.TURNOUT, Set.of(Breakdown.REGION_AND_BAND), "one", Set.of(Breakdown.REGION, Breakdown.BAND)));

    /** How the same people are written down in another way, of which no reader may learn. */
    public enum Twist {
        NONE,
        /** In another order, under other keys. */
        ORDER,
        /** Of two questions, others of the same region and age gave each pair of answers. */
        PAIRS
    }

    private final Seeded chance;
    private final List<Record.Person> people = new ArrayList<>();
    private final List<Record.Voter> voters = new ArrayList<>();

    private Population(long seed) {
        this.chance = new Seeded(seed);
        var count = 30 + chance.below(400);
        for (int number = 0; number < count; number++) add(number);
    }

    /** The same seed draws the same people. */
    public static Analysed of(long seed, Twist twist) {
        var drawn = new Population(seed);
        var record = drawn.record(twist);
        var tabulation = new Tabulation(record.people(), record.origins(), QUESTIONS, PLAN, List.of());
        return new Analysed(
                "5e1f".repeat(16), Instant.parse("2026-01-05T10:00:00Z"), Analysis.of(record, QUESTIONS, tabulation));
    }

    private void add(int number) {
        var region = Region.values()[Math.min(chance.below(9), chance.below(9)) % Region.values().length];
        var band = AgeBand.PARTICIPANTS.get(chance.below(AgeBand.PARTICIPANTS.size()));
        people.add(new Record.Person(key("person", number), band, region, answers()));
        if (chance.below(4) > 0) voters.add(new Record.Voter(key("voter", number), band, region, votes()));
    }

    private static String key(String kind, int number) {
        return CANARY + "-" + kind + "-" + String.format("%05d", number);
    }

    private Map<String, List<String>> answers() {
        var answers = new TreeMap<String, List<String>>();
        if (chance.below(8) > 0) answers.put("one", List.of(ONE.get(Math.min(chance.below(7), chance.below(5)))));
        if (chance.below(6) > 0)
            answers.put(
                    "some", SOME.stream().filter(each -> chance.below(3) == 0).toList());
        answers.values().removeIf(List::isEmpty);
        return answers;
    }

    private Map<String, Choice> votes() {
        var votes = new TreeMap<String, Choice>();
        var camp = chance.below(2);
        for (int at = 0; at < STATEMENTS; at++)
            if (chance.below(8) > 0)
                votes.put(
                        "s" + at,
                        chance.below(7) == 0
                                ? Choice.PASS
                                : at == 0 || at % 2 == camp ? Choice.AGREE : Choice.DISAGREE);
        return votes;
    }

    private Record record(Twist twist) {
        var written = switch (twist) {
            case NONE -> people;
            case ORDER -> renamed(reversed(people));
            case PAIRS -> paired();
        };
        return new Record(
                        "drawn",
                        written,
                        IntStream.range(0, STATEMENTS).mapToObj(this::tally).toList(),
                        twist == Twist.ORDER ? reversed(voters) : voters,
                        List.of(Voiced.by(
                                new Voiced.Author(CANARY + "-voice", AgeBand.FROM_16, Region.EUR),
                                new View("why", "A view with a " + CANARY + " in it.", Language.EN, true))),
                        voters.size())
                .from(origins());
    }

    /** Nearly half of those of Africa and of the Arab States, a third of Asia’s, and a few of the Americas. */
    private List<Origins> origins() {
        return Map.of(Region.AFR, 2, Region.AMS, 12, Region.ARB, 2, Region.ASP, 3).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> AgeBand.PARTICIPANTS.stream()
                        .map(band -> new Origins(each.getKey(), band, count(each.getKey(), band) / each.getValue())))
                .toList();
    }

    private int count(Region region, AgeBand band) {
        return (int) people.stream()
                .filter(person -> person.region() == region && person.band() == band)
                .count();
    }

    private static <T> List<T> reversed(List<T> all) {
        var reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Record.Person> renamed(List<Record.Person> all) {
        return IntStream.range(0, all.size())
                .mapToObj(at -> new Record.Person(
                        CANARY + "-again-" + at,
                        all.get(at).band(),
                        all.get(at).region(),
                        all.get(at).answers()))
                .toList();
    }

    /** Of those who answered both, what each answered to the second goes to the next of the same region and age. */
    private List<Record.Person> paired() {
        var alike = people.stream()
                .collect(Collectors.groupingBy(
                        person -> person.region() + " " + person.band()
                                + person.answers().size(),
                        TreeMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .flatMap(same -> IntStream.range(0, same.size())
                        .mapToObj(at -> with(same.get(at), same.get((at + 1) % same.size()))))
                .toList();
    }

    private static Record.Person with(Record.Person person, Record.Person next) {
        var answers = new TreeMap<>(person.answers());
        if (answers.size() == 2)
            answers.putAll(Map.of("some", Objects.requireNonNull(next.answers().get("some"))));
        return new Record.Person(person.key(), person.band(), person.region(), answers);
    }

    private Tally tally(int at) {
        var id = "s" + at;
        return new Tally(
                id,
                "Statement " + (char) ('A' + at) + ".",
                Language.EN,
                count(id, Choice.AGREE),
                count(id, Choice.DISAGREE),
                count(id, Choice.PASS));
    }

    private int count(String statement, Choice choice) {
        return (int) voters.stream()
                .filter(voter -> voter.votes().get(statement) == choice)
                .count();
    }

    private static Asked asked(String code, boolean several, List<String> choices) {
        return new Asked(
                code,
                words("Question " + code),
                several,
                choices.stream()
                        .map(choice -> new Table.Choice(choice, words("Choice " + choice)))
                        .toList());
    }

    private static Map<Language, String> words(String english) {
        return Map.of(Language.EN, english, Language.AR, english);
    }
}
