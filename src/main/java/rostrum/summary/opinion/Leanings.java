package rostrum.summary.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Disclosure;
import rostrum.room.Choice;

/**
 * What parts of all people said to each statement: opinion groups, or regions, or age bands. Where they stand together, and
 * what marks one of them off from the rest.
 */
public final class Leanings {
    private static final List<Choice> SIDES = List.of(Choice.AGREE, Choice.DISAGREE);

    private final List<String> statements;
    private final Said[][] said;

    private Leanings(List<String> statements, Said[][] said) {
        this.statements = statements;
        this.said = said;
    }

    /**
     * All say so: in each part at least this share.
     *
     * @param choice to agree or to disagree
     * @param least over all parts, of what the share is at least (Wilson); from 0 to 1
     */
    public record Shared(String statement, Choice choice, double least) {}

    /**
     * One part says so more often than the others, and not by chance.
     *
     * @param part from 0
     * @param share in the part, from 0 to 1
     * @param elsewhere in all others together
     */
    public record Marked(int part, String statement, Choice choice, double share, double elsewhere) {}

    /** @param part of a person, from 0; less than that for people who are in none */
    public static Leanings of(Votes votes, int parts, ToIntFunction<String> part) {
        var said = new Said[votes.statements().size()][parts];
        for (var row : said) Arrays.fill(row, Said.NOTHING);
        for (int row = 0; row < votes.people().size(); row++) {
            var in = part.applyAsInt(votes.people().get(row));
            if (in < 0) continue;
            for (int at = 0; at < votes.columns(row).length; at++) {
                var column = votes.columns(row)[at];
                said[column][in] = said[column][in].and(votes.choice(row, at));
            }
        }
        return new Leanings(votes.statements(), said);
    }

    public static Leanings of(Votes votes, Grouping grouping) {
        var groups = grouping.byPerson();
        return of(votes, grouping.partition().count(), person -> groups.getOrDefault(person, -1));
    }

    public Said said(String statement, int part) {
        return said[statements.indexOf(statement)][part];
    }

    /** Most of each part stand together here, and of each part enough were asked; what they share most comes first. */
    public List<Shared> shared() {
        return IntStream.range(0, statements.size())
                .boxed()
                .flatMap(at -> SIDES.stream().map(side -> new Shared(statements.get(at), side, least(said[at], side))))
                .filter(shared -> shared.least() > 0.5)
                .sorted(Comparator.comparingDouble(Shared::least).reversed())
                .toList();
    }

    private static double least(Said[] parts, Choice side) {
        return Stream.of(parts)
                .mapToDouble(part -> part.all() < Disclosure.CELL ? 0 : Wilson.atLeast(part.of(side), part.all()))
                .min()
                .orElse(0);
    }

    /** By part; what sets it off most comes first. */
    public List<Marked> marked() {
        var tests = new ArrayList<Test>();
        var fisher = new Fisher(Stream.of(said)
                .mapToInt(parts -> Stream.of(parts).mapToInt(Said::all).sum())
                .max()
                .orElse(0));
        for (int at = 0; at < said.length; at++)
            for (int part = 0; part < said[at].length; part++)
                for (var side : SIDES) tests.add(test(fisher, at, part, side));
        var bound = Discoveries.bound(tests.stream().mapToDouble(Test::chance).toArray());
        return tests.stream()
                .filter(test -> test.chance() <= bound)
                .map(Test::marked)
                .sorted(Comparator.comparingInt(Marked::part)
                        .thenComparing(marked -> marked.elsewhere() - marked.share()))
                .toList();
    }

    private record Test(Marked marked, double chance) {}

    private Test test(Fisher fisher, int at, int part, Choice side) {
        var here = said[at][part];
        var others = IntStream.range(0, said[at].length)
                .filter(other -> other != part)
                .mapToObj(other -> said[at][other])
                .reduce(Said.NOTHING, Said::and);
        return new Test(
                new Marked(part, statements.get(at), side, here.share(side), others.share(side)),
                fisher.atLeast(here.of(side), here.all(), others.of(side), others.all()));
    }
}
