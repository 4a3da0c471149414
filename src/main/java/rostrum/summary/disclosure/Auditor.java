package rostrum.summary.disclosure;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;

/**
 * Takes all true counts of a consultation and gives back the tables that may be printed of them together.
 *
 * <p>Each question is audited by itself, with all that is printed of who took part, and with how many people the answers to
 * every other question add up to in each part. Groups that cut across regions come last: nothing else gives way for them. What several questions tell together beyond that is not looked at: no figure
 * counts who answered two questions in some way.
 */
public final class Auditor {
    private static final int ROUNDS = 6;

    private final List<Edition> earlier;
    private final Map<String, Sheet> questions = new LinkedHashMap<>();
    private final Map<String, Audit> audits = new LinkedHashMap<>();
    private final Audit turnoutAudit;
    private Sheet turnout;
    private List<Slice> groups = List.of();

    private Auditor(Sheet turnout, List<Edition> earlier) {
        this.turnout = turnout;
        this.earlier = List.copyOf(earlier);
        this.turnoutAudit = new Audit(turnout, Sizes.NONE, turnoutsBefore());
    }

    private List<Seen> turnoutsBefore() {
        return earlier.stream().map(Edition::seen).toList();
    }

    /**
     * Lays all questions out and repairs them until nothing can be worked out.
     *
     * @param turnout who took part, laid out
     * @param asked the questions
     * @param earlier what earlier releases of the same consultation print, the earliest first
     * @throws Untellable where even printing nothing is not known to be safe beside the earlier ones
     */
    public static Auditor audit(Sheet turnout, List<Asking> asked, List<Edition> earlier) {
        return audit(turnout, List.of(), asked, earlier);
    }

    /**
     * The same, and besides tells who took part by groups that cut across regions, if nothing can be worked out then.
     *
     * @param groups all of them together are everybody
     */
    public static Auditor audit(Sheet turnout, List<Slice> groups, List<Asking> asked, List<Edition> earlier) {
        var auditor = new Auditor(turnout, earlier);
        asked.forEach(one ->
                auditor.questions.put(one.code(), Sheet.of(one.cube(), turnout.regions(), turnout.bands(), one.by())));
        for (int round = 0; auditor.goesRound(); round++)
            if (round == ROUNDS) throw new Untellable("The tables do not settle.");
        auditor.groups = List.copyOf(groups);
        if (!auditor.tellsGroups()) auditor.groups = List.of();
        return auditor;
    }

    /**
     * Audits one list of answers that is linked to nothing but the number of all.
     *
     * @param counts how many gave each answer
     * @param all how many took part, as it is printed
     */
    public static Printed audit(int[] counts, Count all) {
        var cube = Cube.ofOne(1, 1, counts.length);
        for (int answer = 0; answer < counts.length; answer++) cube.add(counts[answer], 0, 0, answer);
        int answered = cube.count(Slice.EVERYBODY);
        cube.add(Math.max(0, all.rounded() - answered), 0, 0);
        var whole = new Parts(List.of(1), 0, false);
        var sheet = Sheet.of(cube, whole, whole, Set.of());
        var known = Range.of(all).holds(cube.count(Slice.EVERYBODY))
                ? Map.of(Slice.EVERYBODY, Range.of(all))
                : Map.<Slice, Range>of();
        return new Audit(sheet, Sizes.NONE, List.of())
                .mend(sheet, new Sizes(known, List.of()))
                .printed();
    }

    /** Whether anything had to be repaired: then all that is linked to it is looked at again. */
    private boolean goesRound() {
        var before = edition();
        var wasWhole = turnout.printed().hidden().isEmpty();
        turnout = turnoutAudit.mend(turnout, new Sizes(turnoutSizes(), List.of()));
        if (wasWhole && !turnout.printed().hidden().isEmpty()) audits.clear();
        questions.replaceAll((code, sheet) -> audits.computeIfAbsent(code, one -> audit(code, sheet))
                .mend(sheet.withholding(turnout.withheld()), sizes(code)));
        return !before.equals(edition());
    }

    private boolean tellsGroups() {
        if (groups.size() < 2
                || groups.stream().anyMatch(group -> turnout.cube().count(group) < Disclosure.GROUP)) return false;
        var known = new LinkedHashMap<>(turnoutSizes());
        groups.forEach(group -> known.put(group, Range.of(told(group))));
        var sizes = new Sizes(known, List.of(), groups);
        return new Audit(turnout, sizes, turnoutsBefore()).isSafe(turnout, sizes)
                && questions.entrySet().stream()
                        .allMatch(question -> audit(question.getKey(), question.getValue())
                                .isSafe(question.getValue(), sizes(question.getKey())));
    }

    private Count told(Slice group) {
        return Disclosure.count(turnout.cube().count(group));
    }

    /** How many people of each group took part; nothing where it is not told. */
    public Map<Slice, Count> groups() {
        var told = new LinkedHashMap<Slice, Count>();
        groups.forEach(group -> told.put(group, told(group)));
        return told;
    }

    /** All that is printed of who took part. */
    private Printed who() {
        var figures = new LinkedHashMap<>(turnout.printed().figures());
        figures.putAll(groups());
        return new Printed(figures);
    }

    private Audit audit(String code, Sheet sheet) {
        return new Audit(
                sheet,
                Sizes.of(who()).with(groups),
                earlier.stream().map(edition -> edition.seen(code)).toList());
    }

    private Map<Slice, Range> turnoutSizes() {
        var sizes = new LinkedHashMap<Slice, Range>();
        for (var slice : turnout.printed().figures().keySet()) sizes.put(slice, addedUp(slice, ""));
        sizes.values().removeIf(Range.ANY::equals);
        return sizes;
    }

    private Sizes sizes(String code) {
        var sizes = new LinkedHashMap<Slice, Range>();
        who().figures()
                .forEach((slice, count) -> sizes.put(slice, Range.of(count).and(addedUp(slice, code))));
        return new Sizes(sizes, turnout.printed().hidden(), groups);
    }

    private Range addedUp(Slice part, String but) {
        return questions.entrySet().stream()
                .filter(question -> !question.getKey().equals(but))
                .map(question -> question.getValue().addedUp(part))
                .reduce(Range.ANY, Range::and);
    }

    /**
     * Tells one more question of the same people, beside everything that is told already and stays as it is.
     *
     * @param asking several answers may be chosen: so it tells nothing new of how many people there are
     */
    public Sheet beside(Asking asking) {
        if (!asking.cube().several()) throw new IllegalArgumentException(asking.code());
        var sheet = Sheet.of(asking.cube(), turnout.regions(), turnout.bands(), asking.by());
        return audit(asking.code(), sheet).mend(sheet.withholding(turnout.withheld()), sizes(asking.code()));
    }

    public Sheet turnout() {
        return turnout;
    }

    public Sheet question(String code) {
        return Optional.ofNullable(questions.get(code)).orElseThrow();
    }

    /** All that is printed. */
    public Edition edition() {
        var printed = new LinkedHashMap<String, Printed>();
        questions.forEach((code, sheet) -> printed.put(code, sheet.printed()));
        return new Edition(who(), printed);
    }

    /** What was done, by its kind, and how often. */
    public Map<Repair.Kind, Integer> repairs() {
        var repairs = new EnumMap<Repair.Kind, Integer>(Repair.Kind.class);
        all().forEach(audit -> audit.repairs().forEach((kind, times) -> repairs.merge(kind, times, Integer::sum)));
        return repairs;
    }

    /** How many linear programmes were solved. */
    public int programmes() {
        return all().mapToInt(Audit::programmes).sum();
    }

    private Stream<Audit> all() {
        return Stream.concat(Stream.of(turnoutAudit), audits.values().stream());
    }
}
