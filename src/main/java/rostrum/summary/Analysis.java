package rostrum.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.summary.disclosure.Range;
import rostrum.summary.masking.Masking;

/**
 * What the record says, as far as it may be told, and the approved views for the secretariat's eyes, masked.
 *
 * @param sent how many sent the survey
 * @param voices how many spoke or voted in rooms
 * @param questions what was asked, by code and language
 * @param opinions who votes alike, or that nobody can tell
 * @param breakdowns answers told apart by region or age, as the table plan declares
 * @param groups what adults brought in, on paper and from groups
 * @param regional what was collected elsewhere, told apart from all others
 * @param unawaited how many decisions could still be appealed; nothing where it waited until none could
 * @param offered what people could do; nothing where that was not kept
 */
public record Analysis(
        Turnout turnout,
        Count sent,
        Count voices,
        Map<String, Map<Language, String>> questions,
        List<Table> tables,
        List<CrossTable> breakdowns,
        StatementTable statements,
        Opinions opinions,
        List<View> views,
        Groups groups,
        List<Regional> regional,
        @Nullable Count unawaited,
        @Nullable Offered offered) {

    /** What was analysed before groups or results were brought, tables planned, or opinions grouped has none. */
    public Analysis {
        if (groups == null) groups = Groups.NONE;
        if (breakdowns == null) breakdowns = List.of();
        if (opinions == null) opinions = Opinions.NONE;
        if (regional == null) regional = List.of();
    }

    static Analysis of(Record record, List<Asked> questions) {
        return of(
                record,
                questions,
                new Tabulation(record.people(), record.origins(), questions, TablePlan.NONE, List.of()));
    }

    static Analysis of(Record record, List<Asked> questions, Tabulation tabulation) {
        var people = record.people();
        var sent = (int)
                people.stream().filter(person -> !person.answers().isEmpty()).count();
        var turnout = tabulation.turnout();
        var tables = tabulation.tables();
        var byId = StatementTable.byId(record.statements(), turnout.people(), 0);
        var statements = new StatementTable(List.copyOf(byId.values()));
        return new Analysis(
                turnout,
                within(
                        turnout.people(),
                        Disclosure.count(sent),
                        tables.stream().filter(table -> !table.isOfAll()).map(Table::base)),
                within(
                        turnout.people(),
                        Disclosure.count(record.voices()),
                        statements.rows().stream().map(StatementTable.Row::base)),
                questions.stream().collect(Collectors.toMap(Asked::code, Asked::titles)),
                tables,
                tabulation.breakdowns(),
                statements,
                Grouped.of(record, byId),
                masked(record.views()),
                Groups.of(record.brought(), questions),
                regional(record, questions, byId.size()),
                record.unawaited()
                        .map(without -> Disclosure.count(without.decisions()))
                        .orElse(null),
                null);
    }

    private static List<Regional> regional(Record record, List<Asked> questions, int statements) {
        var all = new ArrayList<Regional>();
        var before = statements;
        for (var result : record.brought().elsewhere()) {
            all.add(Regional.of(result, questions, all.size() + 1, before));
            before += result.statements().size();
        }
        return all;
    }

    static List<View> masked(List<Voiced> views) {
        if (views.isEmpty()) return List.of();
        var masking = Masking.shipped();
        return views.stream().map(voiced -> voiced.view().masked(masking)).toList();
    }

    /** Withheld where it would tell that one to nine more took part, or fewer answered. */
    private static Count within(Count all, Count count, Stream<Count> bases) {
        var tells = Range.tellsFew(all, count) || bases.anyMatch(base -> Range.tellsFew(count, base));
        return tells ? Count.WITHHELD : count;
    }

    /** Without all that people wrote, but for these quotes. */
    Analysis cleared(List<View> quoted) {
        return with(quoted, groups.withoutViews());
    }

    /** With other views. */
    Analysis with(List<View> others) {
        return with(others, groups);
    }

    /** Of a consultation that offered this. */
    Analysis offering(Offered kept) {
        return with(views, groups, kept);
    }

    /** What people could do. */
    public Offered possible() {
        return offered == null ? Offered.in(this) : offered;
    }

    private Analysis with(List<View> others, Groups brought) {
        return with(others, brought, possible());
    }

    private Analysis with(List<View> others, Groups brought, Offered offered) {
        return new Analysis(
                turnout,
                sent,
                voices,
                questions,
                tables,
                breakdowns,
                statements,
                opinions,
                others,
                brought,
                regional,
                unawaited,
                offered);
    }

    /** What a view answers. */
    public String question(View view, Language reader) {
        return questions.getOrDefault(view.place(), Map.of()).getOrDefault(reader, view.place());
    }
}
