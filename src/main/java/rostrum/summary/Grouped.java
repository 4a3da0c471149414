package rostrum.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Share;
import rostrum.room.Choice;
import rostrum.summary.disclosure.Asking;
import rostrum.summary.disclosure.Auditor;
import rostrum.summary.disclosure.Breakdown;
import rostrum.summary.disclosure.Cube;
import rostrum.summary.disclosure.Parts;
import rostrum.summary.disclosure.Range;
import rostrum.summary.disclosure.Sheet;
import rostrum.summary.disclosure.Slice;
import rostrum.summary.opinion.Ballot;
import rostrum.summary.opinion.Grouping;
import rostrum.summary.opinion.Leanings;
import rostrum.summary.opinion.Votes;

/** Groups of opinion in a record, and what of them passes disclosure control. */
final class Grouped {
    /** Of what is shared, and of what marks one group, no more than this is told. */
    private static final int MOST = 5;

    private static final int MOST_SHARED = 90;

    private static final Parts WHOLE = new Parts(List.of(1), 0, false);
    private static final List<Choice> CHOICES = List.of(Choice.AGREE, Choice.DISAGREE, Choice.PASS);

    private final List<Record.Voter> voters;
    private final Map<String, StatementTable.Row> rows;
    private final Votes votes;
    private final Grouping grouping;
    private final Leanings leanings;

    /** @param voters those of whom region and age band are known */
    private Grouped(List<Ballot> ballots, List<Record.Voter> voters, Map<String, StatementTable.Row> rows) {
        this.voters = voters;
        this.rows = rows;
        this.votes = Votes.of(ballots.stream()
                .filter(ballot -> rows.containsKey(ballot.statement()))
                .toList());
        this.grouping = Grouping.of(votes);
        this.leanings = Leanings.of(votes, grouping);
    }

    private static Stream<Ballot> ballots(String key, Map<String, Choice> votes) {
        return votes.entrySet().stream().map(vote -> new Ballot(key, vote.getKey(), vote.getValue()));
    }

    /** @param rows the statements as they are told, by the keys of the record */
    static Opinions of(Record record, Map<String, StatementTable.Row> rows) {
        var ballots = record.voters().stream()
                .flatMap(voter -> ballots(voter.key(), voter.votes()))
                .toList();
        return new Grouped(ballots, record.voters(), rows).opinions();
    }

    /** Of people elsewhere, by themselves: who never voted on the same statement cannot be said to vote alike. */
    static Opinions of(List<Elsewhere.Voter> voters, Map<String, StatementTable.Row> rows) {
        var ballots = voters.stream()
                .flatMap(voter -> ballots(voter.key(), voter.votes()))
                .toList();
        return new Grouped(ballots, List.of(), rows).opinions();
    }

    private Opinions opinions() {
        var placed = grouping.people().size();
        if (placed < Disclosure.GROUP) return Opinions.NONE;
        var people = Disclosure.count(placed);
        if (!grouping.isStable())
            return new Opinions(
                    Opinions.Finding.UNSTABLE, people, List.of(), List.of(), List.of(), List.of(), everywhere());
        var shared = leanings.shared().stream().limit(MOST).toList();
        var marked = marked();
        var statements = Stream.concat(
                        shared.stream().map(Leanings.Shared::statement),
                        marked.stream().map(Leanings.Marked::statement))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var auditor =
                Auditor.audit(groups(), statements.stream().map(this::asking).toList(), List.of());
        var told = statements.stream()
                .filter(statement -> isTold(auditor, statement))
                .map(statement -> row(auditor, statement))
                .filter(Opinions.Row::isTold)
                .toList();
        return new Opinions(
                Opinions.Finding.GROUPS,
                people,
                groups(auditor),
                shared.stream().map(this::shared).toList(),
                once(marked.stream()
                        .map(one -> new Opinions.Mark(one.part() + 1, number(one.statement()), one.choice()))
                        .filter(mark -> told.stream().anyMatch(row -> row.bearsOut(mark)))
                        .toList()),
                told,
                everywhere());
    }

    private List<Leanings.Marked> marked() {
        var marked = leanings.marked();
        return IntStream.range(0, grouping.partition().count())
                .boxed()
                .flatMap(group ->
                        marked.stream().filter(one -> one.part() == group).limit(MOST))
                .toList();
    }

    /** With what one of two groups agrees more often the other one does not: it is told once, of the one that agrees. */
    private List<Opinions.Mark> once(List<Opinions.Mark> marks) {
        if (grouping.partition().count() > 2) return marks;
        var told = marks.stream()
                .filter(mark -> mark.choice() == Choice.AGREE)
                .map(Opinions.Mark::statement)
                .collect(Collectors.toSet());
        return marks.stream()
                .filter(mark -> mark.choice() == Choice.AGREE || told.add(mark.statement()))
                .toList();
    }

    private Sheet groups() {
        var count = grouping.partition().count();
        var cube = Cube.ofPeople(count, 1);
        for (int group = 0; group < count; group++) cube.add(size(group), group, 0);
        return Sheet.of(cube, parts(count), WHOLE, Set.of(Breakdown.REGION));
    }

    private int size(int group) {
        return grouping.partition().members(group).length;
    }

    private static Parts parts(int count) {
        return new Parts(IntStream.range(0, count).mapToObj(at -> 1 << at).toList(), 0, false);
    }

    private Asking asking(String statement) {
        var count = grouping.partition().count();
        var cube = Cube.ofVotes(count, CHOICES.size());
        for (int group = 0; group < count; group++) {
            var said = leanings.said(statement, group);
            for (int at = 0; at < CHOICES.size(); at++) cube.add(said.of(CHOICES.get(at)), group, 0, at);
            cube.add(size(group) - said.all(), group, 0);
        }
        return new Asking(statement, cube, Set.of(Breakdown.REGION));
    }

    /** Nothing where groups had to be put together, or where those who were not placed would be a few. */
    private boolean isTold(Auditor auditor, String statement) {
        var sheet = auditor.question(statement);
        var base = sheet.printed().of(Slice.EVERYBODY.of(Slice.ANSWERED));
        return sheet.by().contains(Breakdown.REGION)
                && sheet.regions().sets().size() == grouping.partition().count()
                && !Range.tellsFew(row(statement).base(), base);
    }

    private List<Opinions.Group> groups(Auditor auditor) {
        var printed = auditor.turnout().printed();
        var all = printed.of(Slice.EVERYBODY);
        return IntStream.range(0, grouping.partition().count())
                .mapToObj(group -> {
                    var people = printed.of(part(group));
                    return new Opinions.Group(group + 1, people, Disclosure.share(people, all));
                })
                .toList();
    }

    private static Slice part(int group) {
        return new Slice(1 << group, Slice.EVERYWHERE, Slice.ALL);
    }

    private Opinions.Row row(Auditor auditor, String statement) {
        var printed = auditor.question(statement).printed();
        var votes = new ArrayList<Count>();
        var agree = new ArrayList<Share>();
        var disagree = new ArrayList<Share>();
        for (int group = 0; group < grouping.partition().count(); group++) {
            var people = part(group);
            var said = IntStream.range(0, CHOICES.size())
                    .mapToObj(answer -> people.of(1L << answer))
                    .map(printed::of)
                    .toList();
            votes.add(base(said));
            agree.add(Disclosure.share(said.get(0), said));
            disagree.add(Disclosure.share(said.get(1), said));
        }
        return new Opinions.Row(number(statement), votes, agree, disagree);
    }

    /** From what is shown of each vote; hidden where one of them is. */
    private static Count base(List<Count> said) {
        return said.stream().anyMatch(Count::isHidden)
                ? Count.WITHHELD
                : new Count(said.stream().mapToInt(Count::rounded).sum());
    }

    /** It is a bound and no figure, and ends where nearly all would be told of. */
    private Opinions.Shared shared(Leanings.Shared one) {
        var least = Math.min(MOST_SHARED, (int) (one.least() * 20) * 5);
        return new Opinions.Shared(number(one.statement()), one.choice(), least);
    }

    private int number(String statement) {
        return row(statement).number();
    }

    private StatementTable.Row row(String statement) {
        return Optional.ofNullable(rows.get(statement)).orElseThrow();
    }

    /** What stands in both lists, by the part that says it least. */
    private List<Opinions.Shared> everywhere() {
        var regions = sharedBy(Record.Voter::region);
        var bands = sharedBy(Record.Voter::band);
        return regions.stream()
                .flatMap(one -> bands.stream()
                        .filter(other -> other.statement().equals(one.statement()) && other.choice() == one.choice())
                        .map(other -> other.least() < one.least() ? other : one))
                .sorted(Comparator.comparingDouble(Leanings.Shared::least).reversed())
                .limit(MOST)
                .map(this::shared)
                .toList();
    }

    /** What is shared by all parts that are large enough to be told of; nothing where there is one of them only. */
    private <P extends Enum<P>> List<Leanings.Shared> sharedBy(Function<Record.Voter, P> part) {
        var parts = voters.stream().collect(Collectors.toMap(Record.Voter::key, part));
        var sizes = votes.people().stream()
                .filter(parts::containsKey)
                .collect(Collectors.groupingBy(parts::get, TreeMap::new, Collectors.counting()));
        var large = sizes.entrySet().stream()
                .filter(size -> size.getValue() >= Disclosure.GROUP)
                .map(Map.Entry::getKey)
                .toList();
        if (large.size() < 2) return List.of();
        return Leanings.of(votes, large.size(), person -> large.indexOf(parts.get(person)))
                .shared();
    }
}
