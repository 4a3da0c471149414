package rostrum.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.summary.disclosure.Asking;
import rostrum.summary.disclosure.Auditor;
import rostrum.summary.disclosure.Breakdown;
import rostrum.summary.disclosure.Cube;
import rostrum.summary.disclosure.Edition;
import rostrum.summary.disclosure.Parts;
import rostrum.summary.disclosure.Sheet;
import rostrum.summary.disclosure.Slice;

/** Counts the people of a record for the audit, and reads its tables from what comes back. */
final class Tabulation {
    private static final List<Region> REGIONS = List.of(Region.values());
    private static final List<AgeBand> BANDS = Stream.concat(Stream.of(AgeBand.UNDER_10), AgeBand.PARTICIPANTS.stream())
            .toList();

    private static final Asked NOTHING = new Asked(TablePlan.TURNOUT, Map.of(), false, List.of());

    private final List<Record.Person> people;
    private final Function<Asked, List<Record.Person>> answering;
    private final List<Asked> asked;
    private final Auditor auditor;

    /** @param earlier what earlier releases of the same consultation print */
    Tabulation(List<Record.Person> people, List<Asked> questions, TablePlan plan, List<Edition> earlier) {
        this(people, question -> people, questions, Set.of(Breakdown.REGION, Breakdown.BAND), plan, earlier);
    }

    /**
     * @param answering those who were asked a question: everybody, with what they answered to it
     * @param who by what it is told who took part
     */
    Tabulation(
            List<Record.Person> people,
            Function<Asked, List<Record.Person>> answering,
            List<Asked> questions,
            Set<Breakdown> who,
            TablePlan plan,
            List<Edition> earlier) {
        this.people = people;
        this.answering = answering;
        this.asked = questions.stream().filter(Asked::hasChoices).toList();
        this.auditor = Auditor.audit(
                turnout(who, plan),
                asked.stream()
                        .map(question -> new Asking(question.code(), cube(question), plan.of(question.code())))
                        .toList(),
                earlier);
    }

    private Sheet turnout(Set<Breakdown> who, TablePlan plan) {
        var cube = Cube.ofPeople(REGIONS.size(), BANDS.size());
        people.forEach(person -> cube.add(1, region(person.region()), band(person.band())));
        var by = new LinkedHashSet<>(who);
        if (plan.of(TablePlan.TURNOUT).contains(Breakdown.REGION_AND_BAND)) by.add(Breakdown.REGION_AND_BAND);
        return Sheet.of(
                cube,
                Parts.regions(sizes(REGIONS.size(), people.stream().map(person -> region(person.region())))),
                Parts.bands(sizes(BANDS.size(), people.stream().map(person -> band(person.band())))),
                by);
    }

    private static int[] sizes(int parts, Stream<Integer> each) {
        var sizes = new int[parts];
        each.forEach(part -> sizes[part]++);
        return sizes;
    }

    private Cube cube(Asked question) {
        int answers = question.choices().size();
        var cube = question.several()
                ? Cube.ofSeveral(REGIONS.size(), BANDS.size(), answers)
                : Cube.ofOne(REGIONS.size(), BANDS.size(), answers);
        answering
                .apply(question)
                .forEach(person -> cube.add(1, region(person.region()), band(person.band()), question.places(person)));
        return cube;
    }

    private static int region(Region region) {
        return REGIONS.indexOf(region);
    }

    /** Who is older than anybody who may take part counts among the oldest. */
    private static int band(AgeBand band) {
        var place = BANDS.indexOf(band);
        return place < 0 ? BANDS.size() - 1 : place;
    }

    Turnout turnout() {
        var sheet = auditor.turnout();
        return new Turnout(
                sheet.printed().of(Slice.EVERYBODY),
                parts("age-band", Breakdown.BAND),
                parts("region", Breakdown.REGION),
                Group.members(REGIONS, sheet.regions().rest()));
    }

    private Table parts(String code, Breakdown breakdown) {
        var sheet = auditor.turnout();
        var total = sheet.printed().of(Slice.EVERYBODY);
        var rows = sheet.by().contains(breakdown)
                ? sheet.population(breakdown).stream()
                        .map(part -> group(sheet, part).row(sheet.printed().of(part), total))
                        .toList()
                : List.<Table.Row>of();
        return new Table(code, Group.words("summary." + code), false, total, rows);
    }

    List<Table> tables() {
        return asked.stream().map(this::table).toList();
    }

    private Table table(Asked question) {
        return table(question, auditor.question(question.code()), Group.words("summary.no-answer"));
    }

    private Table table(Asked question, Sheet sheet, Map<Language, String> none) {
        var printed = sheet.printed();
        var base = sheet.folded() ? auditor.turnout().printed().of(Slice.EVERYBODY) : printed.of(sheet.base());
        var rows = new ArrayList<Table.Row>();
        if (!base.isHidden())
            for (int at = 0; at < question.choices().size(); at++)
                rows.add(row(question.choices().get(at), printed.of(Slice.EVERYBODY.of(1L << at)), base));
        if (sheet.folded())
            rows.add(row(new Table.Choice(Table.NO_ANSWER, none), printed.of(Slice.EVERYBODY.of(Slice.NONE)), base));
        return new Table(question.code(), question.titles(), question.several(), base, rows);
    }

    private static Table.Row row(Table.Choice choice, Count count, Count base) {
        return new Table.Row(choice.code(), choice.words(), count, Disclosure.share(count, base));
    }

    /** By the order of the plan's breakdowns; first who took part, where region and age band are told together. */
    List<CrossTable> breakdowns() {
        var tables = new ArrayList<CrossTable>();
        var turnout = auditor.turnout();
        if (turnout.by().contains(Breakdown.REGION_AND_BAND))
            tables.add(cross(NOTHING, List.of(), turnout, Breakdown.REGION_AND_BAND));
        for (var question : asked)
            tables.addAll(breakdowns(question, auditor.question(question.code()), Group.words("summary.no-answer")));
        return tables;
    }

    private List<CrossTable> breakdowns(Asked question, Sheet sheet, Map<Language, String> none) {
        var choices = new ArrayList<>(question.choices());
        choices.add(new Table.Choice(Table.NO_ANSWER, none));
        return Stream.of(Breakdown.values())
                .filter(sheet.by()::contains)
                .map(breakdown -> cross(question, choices, sheet, breakdown))
                .toList();
    }

    private CrossTable cross(Asked question, List<Table.Choice> choices, Sheet sheet, Breakdown breakdown) {
        var rows = sheet.population(breakdown).stream()
                .map(part -> {
                    var group = group(sheet, part);
                    var counts = IntStream.range(0, choices.size())
                            .mapToObj(at -> sheet.printed()
                                    .of(part.of(at < question.choices().size() ? 1L << at : Slice.NONE)))
                            .toList();
                    return new CrossTable.Row(
                            group.code(), group.words(), sheet.printed().of(part), counts);
                })
                .toList();
        return new CrossTable(question.code(), question.titles(), breakdown, choices, rows);
    }

    /** Themes are told by region and by age, as far as they may be, beside everything that is told already. */
    Counted counted(Topics topics) {
        var question = topics.asked();
        var sheet = auditor.beside(
                new Asking(question.code(), cube(question, topics), Set.of(Breakdown.REGION, Breakdown.BAND)));
        var none = Group.words("summary.no-words");
        var edition = new Edition(auditor.turnout().printed(), Map.of(question.code(), sheet.printed()));
        return new Counted(table(question, sheet, none), breakdowns(question, sheet, none), edition.canonical())
                .ranked();
    }

    /** Who said nothing is known by how many there are: nobody’s words have the key of their answers. */
    private Cube cube(Asked question, Topics topics) {
        var cube =
                Cube.ofSeveral(REGIONS.size(), BANDS.size(), question.choices().size());
        var silent = new int[REGIONS.size()][BANDS.size()];
        people.forEach(person -> silent[region(person.region())][band(person.band())]++);
        for (var author : topics.authors()) {
            int region = region(author.region());
            int band = band(author.band());
            cube.add(1, region, band, topics.places(author));
            silent[region][band]--;
        }
        for (int region = 0; region < REGIONS.size(); region++)
            for (int band = 0; band < BANDS.size(); band++) cube.add(silent[region][band], region, band);
        return cube;
    }

    private Group group(Sheet sheet, Slice part) {
        return new Group(
                part.tellsRegions() ? Group.members(REGIONS, part.regions()) : List.of(),
                part.tellsRegions() && part.regions() == sheet.regions().rest(),
                part.tellsBands() ? bands(part.bands()) : List.of());
    }

    /** Children under ten are named where there are any. */
    private List<AgeBand> bands(int set) {
        return Group.members(BANDS, set).stream()
                .filter(band -> band != AgeBand.UNDER_10
                        || people.stream().anyMatch(person -> person.band() == AgeBand.UNDER_10))
                .toList();
    }

    Edition edition() {
        return auditor.edition();
    }
}
