package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;

class TopicsTest {
    private static final List<Record.Person> PEOPLE = new Crowd()
            .with(90, AgeBand.FROM_13, Region.EUR)
            .with(60, AgeBand.FROM_16, Region.AFR)
            .people();

    private final List<Voiced> views = new ArrayList<>();

    @Test
    void countsPeopleAndNotViews() {
        say("school", 40, AgeBand.FROM_13, Region.EUR);
        say("school", 40, AgeBand.FROM_13, Region.EUR);
        say("block", 35, AgeBand.FROM_16, Region.AFR);

        var counted = counted("school", "block");

        assertEquals(new Count(75), counted.table().base());
        assertEquals(
                Map.of("school", new Count(40), "block", new Count(35), Counted.OTHER, Count.FEWER),
                counted.table().answers().stream().collect(Collectors.toMap(Table.Row::code, Table.Row::people)));
    }

    /** That there is a small theme is told by no line of its own. */
    @Test
    void tellsThemesOfAFewPeopleTogether() {
        say("school", 40, AgeBand.FROM_13, Region.EUR);
        say("name", 7, AgeBand.FROM_16, Region.AFR);
        say("street", 8, AgeBand.FROM_13, Region.EUR);

        assertEquals(
                List.of("school", Counted.OTHER),
                counted("school", "name", "street").table().answers().stream()
                        .map(Table.Row::code)
                        .toList());
    }

    @Test
    void whoIsNobodyIsNotCounted() {
        say("school", 40, AgeBand.FROM_13, Region.EUR);
        for (int at = 0; at < 20; at++) views.add(Voiced.byNobody(view()).under("school-group-" + at, voice -> voice));

        assertEquals(new Count(40), counted("school").table().base());
    }

    /** The order tells nothing that the figures do not. */
    @Property(tries = 20)
    void standsInTheOrderOfWhatIsShown(@ForAll @Size(4) List<@IntRange(min = 5, max = 38) Integer> sizes) {
        for (int at = 0; at < sizes.size(); at++) {
            say("t" + at, sizes.get(at), AgeBand.FROM_13, Region.EUR);
            say("t" + at, sizes.get(at) / 2, AgeBand.FROM_16, Region.AFR);
        }

        var counted = counted("t0", "t1", "t2", "t3");
        var told = counted.table().answers();
        var shown = told.stream()
                .filter(row -> !row.code().equals(Counted.OTHER))
                .map(row -> row.people().rounded())
                .toList();

        assertEquals(shown.stream().sorted((a, b) -> b - a).toList(), shown);
        for (var by : counted.breakdowns()) {
            assertEquals(
                    told.stream().map(Table.Row::code).toList(),
                    by.choices().stream()
                            .limit(told.size())
                            .map(Table.Choice::code)
                            .toList());
            assertTrue(by.rows().stream()
                    .noneMatch(row ->
                            row.figures().anyMatch(count -> count.rounded() > 0 && count.rounded() < Disclosure.CELL)));
        }
    }

    private Counted counted(String... codes) {
        var topics = List.of(codes).stream()
                .map(code -> new Topic(
                        code,
                        Map.of(Language.EN, code),
                        views.stream()
                                .map(Voiced::key)
                                .filter(key -> key.startsWith(code + "-"))
                                .collect(Collectors.toSet())))
                .toList();
        return new Tabulation(PEOPLE, List.of(), TablePlan.NONE, List.of()).counted(new Topics(topics, views));
    }

    private void say(String topic, int people, AgeBand band, Region region) {
        IntStream.range(0, people)
                .forEach(at -> views.add(Voiced.by(new Voiced.Author(region + "-" + at, band, region), view())
                        .under(topic + "-" + views.size(), voice -> voice)));
    }

    private static View view() {
        return new View("why", "Something", Language.EN, true);
    }
}
